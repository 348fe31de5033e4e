using Microsoft.Bot.Builder.Dialogs;
using SpasmBot.Dialogs.Memory;
using SpasmBot.Triage;
using SpasmBot.Triage.Content;

namespace SpasmBot.Dialogs.Questions;

/// <summary>
/// Asks the questions of dialogs/triage/questions.yaml, one waterfall step each, in their order. A step passes by when its
/// answer is known or can change nothing any more, so the waterfall can be run from its top at any time.
/// </summary>
public sealed class TriageDialog : ComponentDialog
{
    private const string Questions = "questions";
    private readonly BotMemory _memory;
    private readonly TriageEngine _engine;
    private readonly DialogContent _content;

    public TriageDialog(BotMemory memory, TriageEngine engine, DialogContent content, QuestionPrompts prompts)
        : base(nameof(TriageDialog))
    {
        (_memory, _engine, _content) = (memory, engine, content);
        AddDialog(new WaterfallDialog(Questions, [.. prompts.OfTriage.Select(Ask), FinishAsync]));
        foreach (var question in prompts.OfTriage)
            AddDialog(prompts.For(question));
        InitialDialogId = Questions;
    }

    private WaterfallStep Ask(string questionId)
    {
        var question = _content.Questions.Single(q => q.Id == questionId);
        return async (step, cancellationToken) =>
        {
            var memory = await KeepAnswerAsync(step, cancellationToken);
            return _engine.Needs(question, memory.Case)
                ? await step.PromptAsync(question.Id, new PromptOptions(), cancellationToken)
                : await step.NextAsync(null, cancellationToken);
        };
    }

    // An answer may open a question that stood earlier, and a new version of the content may have moved them: look once more.
    private async Task<DialogTurnResult> FinishAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var memory = await KeepAnswerAsync(step, cancellationToken);
        var open = _content.Questions.Any(q => !QuestionIds.OutsideTriage(q.Id) && _engine.Needs(q, memory.Case));
        return open
            ? await step.ReplaceDialogAsync(Questions, null, cancellationToken)
            : await step.EndDialogAsync(null, cancellationToken);
    }

    private async Task<TriageMemory> KeepAnswerAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var memory = await _memory.TriageAsync(step.Context, cancellationToken);
        if (step.Result is Answer answer)
            memory.Case.Add(answer.Statement);
        return memory;
    }
}
