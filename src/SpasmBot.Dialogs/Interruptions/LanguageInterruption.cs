using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using SpasmBot.Dialogs.Outcome;
using SpasmBot.Dialogs.Questions;
using SpasmBot.Dialogs.Speech;
using SpasmBot.Triage;

namespace SpasmBot.Dialogs.Interruptions;

/// <summary>Who asks for another language gets it at once, and reads again what was asked or advised last.</summary>
public sealed class LanguageInterruption(Phrasebook phrasebook, TriageEngine engine, OutcomeMessages messages) : IInterruption
{
    public async Task<DialogTurnResult?> TryAsync(Interjection said, CancellationToken cancellationToken)
    {
        var advised = said.Memory.Advice is not null;
        if (said.Utterance.Hearing.Command != Command.ThisLanguage || !said.Utterance.IsOnlyAside || (said.IsIdle && !advised))
            return null;
        await said.Turn.SendActivityAsync(phrasebook.Say(said.Activity, "language"), cancellationToken: cancellationToken);
        if (!advised)
            return await said.AskAgainAsync(cancellationToken);
        var assessment = engine.Assess(said.Memory.Case);
        await said.Turn.SendActivityAsync(Again(said, assessment), cancellationToken);
        if (!OutcomeMessages.ChecksForAmbulance(said.Memory.Case, assessment))
            return await said.AskAgainAsync(cancellationToken);
        // The advice ends with that question.
        said.Memory.Ask(QuestionIds.AmbulanceNow);
        return said.Waiting();
    }

    /// <summary>The same advice in other words is no second outcome.</summary>
    private Activity Again(Interjection said, Assessment assessment)
    {
        var advice = messages.Write(said.Activity, said.Profile, said.Memory.Case, assessment, engine.Plan(said.Memory.Case));
        advice.Entities = [.. (advice.Entities ?? []).Where(entity => entity.Type != OutcomeEntity.EntityType)];
        return advice;
    }
}
