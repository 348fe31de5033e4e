using Microsoft.Bot.Builder.Dialogs;
using SpasmBot.Dialogs.Outcome;
using SpasmBot.Dialogs.Speech;
using SpasmBot.Triage;

namespace SpasmBot.Dialogs.Interruptions;

/// <summary>
/// 'Now my son has it too': when one person's advice was given, a new triage begins for the other one. Nothing that was told of the first
/// counts for them; a red flag in the same words does at once.
/// </summary>
public sealed class SomeoneElseInterruption(TriageEngine engine, Advisor advisor, Phrasebook phrasebook) : IInterruption
{
    public async Task<DialogTurnResult?> TryAsync(Interjection said, CancellationToken cancellationToken)
    {
        if (said.Memory.Advice is null || said.Utterance.Hearing.Command != Command.SomeoneElse)
            return null;
        var memory = said.Memory;
        memory.StartOver();
        memory.OfSomeoneElse = true;
        memory.Case.Add(said.Utterance.Statement with { QuestionId = null });
        if (engine.Assess(memory.Case).Level >= DispositionLevel.Emergency)
        {
            await advisor.AdviseAsync(said.Turn, memory, said.Profile, cancellationToken);
            return await said.EndAsync(cancellationToken);
        }

        await said.Turn.SendActivityAsync(phrasebook.Say(said.Activity, "someone-else"), cancellationToken: cancellationToken);
        return await said.ResumeAsync(cancellationToken);
    }
}
