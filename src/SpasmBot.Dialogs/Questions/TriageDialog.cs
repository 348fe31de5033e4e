using Microsoft.Bot.Builder.Dialogs;
using SpasmBot.Dialogs.Memory;
using SpasmBot.Dialogs.Speech;
using SpasmBot.Triage;
using SpasmBot.Triage.Content;

namespace SpasmBot.Dialogs.Questions;

/// <summary>
/// Asks the questions of dialogs/triage/questions.yaml, one waterfall step each, in their order. A step passes by when its
/// answer is known or can change nothing any more, so the waterfall can be run from its top at any time; it is, where an answer opens a
/// question that stood earlier, so that what is asked next does not hang on what was said in between.
/// </summary>
public sealed class TriageDialog : ComponentDialog
{
    private const string Questions = "questions";
    private readonly BotMemory _memory;
    private readonly TriageEngine _engine;
    private readonly DialogContent _content;
    private readonly CarriedAnswers _carried;
    private readonly EarlierSpasms _earlier;
    private readonly Phrasebook _phrasebook;

    public TriageDialog(
        BotMemory memory, TriageEngine engine, DialogContent content, QuestionPrompts prompts,
        CarriedAnswers carried, EarlierSpasms earlier, Phrasebook phrasebook)
        : base(nameof(TriageDialog))
    {
        (_memory, _engine, _content, _carried, _earlier, _phrasebook) = (memory, engine, content, carried, earlier, phrasebook);
        AddDialog(new WaterfallDialog(Questions, [.. prompts.OfTriage.SelectMany(Steps), FinishAsync]));
        AddDialog(prompts.For(QuestionIds.StillSo));
        foreach (var question in prompts.OfTriage)
            AddDialog(prompts.For(question));
        InitialDialogId = Questions;
    }

    private IEnumerable<WaterfallStep> Steps(string questionId) =>
        questionId == QuestionIds.Conditions ? [Step(questionId, AskIfStillSoAsync), Step(questionId, Ask(questionId))] : [Step(questionId, Ask(questionId))];

    private WaterfallStep Step(string questionId, Func<WaterfallStepContext, TriageMemory, CancellationToken, Task<DialogTurnResult>> ask) => async (step, cancellationToken) =>
    {
        var memory = await KeepAnswerAsync(step, cancellationToken);
        return step.Result is Answer && IsAnyOpen(memory.Case, before: questionId)
            ? await step.ReplaceDialogAsync(Questions, null, cancellationToken)
            : await ask(step, memory, cancellationToken);
    };

    private async Task<DialogTurnResult> AskIfStillSoAsync(WaterfallStepContext step, TriageMemory memory, CancellationToken cancellationToken)
    {
        var profile = await _memory.ProfileAsync(step.Context, cancellationToken);
        if (memory.OfSomeoneElse || !_carried.Applies(memory.Case, profile) || !_engine.Needs(_content.Question(QuestionIds.Conditions), CarriedAnswers.Without(memory.Case, profile)))
            return await step.NextAsync(null, cancellationToken);
        await step.Context.SendActivityAsync(_carried.Tell(step.Context.Activity, profile), cancellationToken);
        return await step.PromptAsync(QuestionIds.StillSo, new PromptOptions(), cancellationToken);
    }

    private Func<WaterfallStepContext, TriageMemory, CancellationToken, Task<DialogTurnResult>> Ask(string questionId)
    {
        var question = _content.Question(questionId);
        return (step, memory, cancellationToken) => _engine.Needs(question, memory.Case)
            ? step.PromptAsync(question.Id, new PromptOptions(), cancellationToken)
            : step.NextAsync(null, cancellationToken);
    }

    // The last answer may have opened a question, and a new version of the content may have moved them: look once more.
    private async Task<DialogTurnResult> FinishAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var memory = await KeepAnswerAsync(step, cancellationToken);
        return IsAnyOpen(memory.Case, before: null)
            ? await step.ReplaceDialogAsync(Questions, null, cancellationToken)
            : await step.EndDialogAsync(null, cancellationToken);
    }

    private bool IsAnyOpen(ClinicalCase c, string? before) => _content.Questions.TakeWhile(q => q.Id != before)
        .Any(q => !QuestionIds.OutsideTriage(q.Id) && _engine.Needs(q, c));

    private async Task<TriageMemory> KeepAnswerAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var memory = await _memory.TriageAsync(step.Context, cancellationToken);
        var profile = await _memory.ProfileAsync(step.Context, cancellationToken);
        if (step.Result is Answer answer)
        {
            memory.Case.Add(answer.Statement);
            if (answer.GivesUp)
                await step.Context.SendActivityAsync(_phrasebook.Say(step.Context.Activity, "stuck"), cancellationToken: cancellationToken);
            if (answer.Statement.QuestionId == QuestionIds.StillSo)
                CarriedAnswers.Take(answer.Statement, memory.Case, profile);
        }

        if (_earlier.Recall(memory, profile) is { } key)
            await step.Context.SendActivityAsync(_phrasebook.Say(step.Context.Activity, key), cancellationToken: cancellationToken);
        return memory;
    }
}
