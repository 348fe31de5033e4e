using Microsoft.Bot.Builder.Dialogs;
using SpasmBot.Dialogs.Outcome;
using SpasmBot.Triage;

namespace SpasmBot.Dialogs.Interruptions;

/// <summary>Whoever spoke of ending their life is not left alone with what they write next, until they start over.</summary>
public sealed class CrisisInterruption(Crisis crisis) : IInterruption
{
    public async Task<DialogTurnResult?> TryAsync(Interjection said, CancellationToken cancellationToken)
    {
        var command = said.Utterance.Hearing.Command;
        if (!said.IsIdle || said.Memory.Advice is not { } advice || !Crisis.IsIn(advice.Rules) || command is Command.StartOver or Command.Back)
            return null;
        await said.Turn.SendActivityAsync(crisis.Stay(said.Activity, said.Profile, command, said.Memory.SaidSinceAdvice++), cancellationToken);
        return await said.EndAsync(cancellationToken);
    }
}
