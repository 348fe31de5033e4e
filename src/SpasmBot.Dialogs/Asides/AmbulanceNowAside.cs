using Microsoft.Bot.Builder.Dialogs;
using SpasmBot.Dialogs.Country;
using SpasmBot.Dialogs.Interruptions;
using SpasmBot.Dialogs.Questions;
using SpasmBot.Triage;

namespace SpasmBot.Dialogs.Asides;

/// <summary>
/// 'Is one of the signs that need an ambulance there now?', of who was sent to an emergency department. A yes and a doubt are red flags,
/// which are answered before they come here.
/// </summary>
public sealed class AmbulanceNowAside(NumbersToCall numbers) : IAside
{
    public string QuestionId => QuestionIds.AmbulanceNow;

    public async Task<DialogTurnResult> AnswerAsync(Interjection said, CancellationToken cancellationToken)
    {
        // Who denies some of them by name is not asked for the others again.
        var denied = said.Open!.Options.ToDictionary(option => option, _ => FindingStatus.Absent);
        said.Memory.Case.Add(said.Utterance.Statement with { QuestionId = null });
        said.Memory.Case.Add(new Statement(null, denied));
        await said.Turn.SendActivityAsync(numbers.AmbulanceUnder("emergency.no-ambulance-sign", said.Activity, said.Profile), cancellationToken: cancellationToken);
        return said.Waiting();
    }
}
