using Microsoft.Bot.Builder.Dialogs;
using SpasmBot.Dialogs.Outcome;
using SpasmBot.Dialogs.Questions;
using SpasmBot.Triage;

namespace SpasmBot.Dialogs.Interruptions;

/// <summary>
/// What the person remembers among the measures or after them ('I forgot to say, I am pregnant') is no answer to 'did that help?', and
/// no new spasm: it changes the plan.
/// </summary>
public sealed class ToldLaterInterruption(Reassessment reassessment, TriageEngine engine) : IInterruption
{
    public async Task<DialogTurnResult?> TryAsync(Interjection said, CancellationToken cancellationToken)
    {
        var memory = said.Memory;
        var trying = said.Open?.Id == QuestionIds.Better;
        if (memory.Advice is not { Level: < DispositionLevel.Emergency } || (!trying && !said.IsIdle))
            return null;
        var facts = reassessment.Facts(said.Utterance);
        // 'Can the heat cause this?' tells of no heat; 'I take warfarin, can I have ibuprofen?' tells of warfarin.
        if ((said.IsIdle || said.Utterance.Hearing.Topic is not null) && !reassessment.IsOfThePerson(facts))
            return null;
        var answered = trying && said.Open!.Options.Any(said.Utterance.Says);
        // 'It still hurts there' is an answer; 'no numbness' is none.
        var denies = !answered && facts.Count > 0 && facts.Values.All(status => status == FindingStatus.Absent);
        if (trying && !denies && said.Utterance.Hearing.Corrected.Count == 0 && !reassessment.IsNews(memory.Case, facts))
        {
            memory.Case.Add(new Statement(null, facts));
            return null;
        }

        if (await reassessment.TakeAsync(said.Turn, memory, said.Profile, facts, said.Utterance.Hearing.Corrected, cancellationToken))
            return await said.ResumeAsync(cancellationToken);
        if (said.IsIdle)
            return await said.EndAsync(cancellationToken);
        // With a word on how it is now, or where the measure must not be done any more, the next one comes.
        return answered || engine.Plan(memory.Case).Steps.All(step => step.WordingId != memory.MeasuresShown[^1])
            ? null
            : await said.AskAgainAsync(cancellationToken);
    }
}
