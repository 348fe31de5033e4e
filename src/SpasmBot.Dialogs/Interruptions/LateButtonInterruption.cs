using Microsoft.Bot.Builder.Dialogs;
using SpasmBot.Dialogs.Speech;

namespace SpasmBot.Dialogs.Interruptions;

/// <summary>A button of an earlier question does no harm: the person is told, and the open question is asked again.</summary>
public sealed class LateButtonInterruption(Phrasebook phrasebook) : IInterruption
{
    public async Task<DialogTurnResult?> TryAsync(Interjection said, CancellationToken cancellationToken)
    {
        if (!said.Utterance.IsLate)
            return null;
        await said.Turn.SendActivityAsync(phrasebook.Say(said.Activity, "late-button"), cancellationToken: cancellationToken);
        return await said.AskAgainAsync(cancellationToken);
    }
}
