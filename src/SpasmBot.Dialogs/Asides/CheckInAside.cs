using Microsoft.Bot.Builder.Dialogs;
using SpasmBot.Dialogs.Interruptions;
using SpasmBot.Dialogs.Later;
using SpasmBot.Dialogs.Questions;
using SpasmBot.Dialogs.Speech;

namespace SpasmBot.Dialogs.Asides;

/// <summary>'Shall I ask you tomorrow how it is?'</summary>
public sealed class CheckInAside(CheckIn checkIn, Phrasebook phrasebook) : IAside
{
    public string QuestionId => QuestionIds.CheckIn;

    public async Task<DialogTurnResult> AnswerAsync(Interjection said, CancellationToken cancellationToken)
    {
        // Who was promised it may have changed their mind.
        var cancelled = !said.Utterance.Says("check-in-yes") && await checkIn.CancelAsync(said.Memory, cancellationToken);
        var answer = said.Utterance.Says("check-in-never") ? "check-in.never"
            : !said.Utterance.Says("check-in-yes") ? cancelled ? "check-in.off" : "check-in.no"
            : checkIn.IsPossible(said.Turn, said.Profile) ? "check-in.yes" : "check-in.cannot";
        said.Profile.NoCheckIns = answer == "check-in.never";
        if (answer == "check-in.yes" && !CheckIn.IsSet(said.Memory))
            await checkIn.SetAsync(said.Turn, said.Memory, cancellationToken);
        await said.Turn.SendActivityAsync(phrasebook.Say(said.Activity, answer), cancellationToken: cancellationToken);
        await said.Turn.SendActivityAsync(phrasebook.Say(said.Activity, "goodbye"), cancellationToken: cancellationToken);
        return said.Waiting();
    }
}
