using Microsoft.Bot.Builder.Dialogs;
using SpasmBot.Dialogs.Interruptions;
using SpasmBot.Dialogs.Questions;
using SpasmBot.Dialogs.Speech;

namespace SpasmBot.Dialogs.Asides;

/// <summary>'Do you have chest pain now?', of who asks if it is the heart. A yes is a red flag, which is answered before it comes here.</summary>
public sealed class ChestNowAside(Phrasebook phrasebook) : IAside
{
    public string QuestionId => QuestionIds.ChestNow;

    public async Task<DialogTurnResult> AnswerAsync(Interjection said, CancellationToken cancellationToken)
    {
        said.Memory.Case.Add(said.Utterance.Statement with { QuestionId = null });
        await said.Turn.SendActivityAsync(phrasebook.Say(said.Activity, "noted"), cancellationToken: cancellationToken);
        return await said.AskAgainAsync(cancellationToken);
    }
}
