using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using SpasmBot.Dialogs.Drawings;
using SpasmBot.Dialogs.Later;
using SpasmBot.Dialogs.Memory;
using SpasmBot.Dialogs.Questions;
using SpasmBot.Dialogs.Speech;
using SpasmBot.Triage;

namespace SpasmBot.Dialogs.Relief;

/// <summary>Leads through the relief measures, one at a time with 'did that help?', until one did or none is left.</summary>
public sealed class ReliefDialog : ComponentDialog
{
    private const string Measure = "measure";
    private readonly BotMemory _memory;
    private readonly TriageEngine _engine;
    private readonly Phrasebook _phrasebook;
    private readonly StretchDrawings _drawings;
    private readonly CountAlong _count;

    public ReliefDialog(
        BotMemory memory, TriageEngine engine, QuestionPrompts prompts, Phrasebook phrasebook, StretchDrawings drawings, CountAlong count)
        : base(nameof(ReliefDialog))
    {
        (_memory, _engine, _phrasebook, _drawings, _count) = (memory, engine, phrasebook, drawings, count);
        AddDialog(new WaterfallDialog(Measure, [ShowAsync, EvaluateAsync]));
        AddDialog(prompts.For(QuestionIds.Better));
        InitialDialogId = Measure;
    }

    private async Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var memory = await _memory.TriageAsync(step.Context, cancellationToken);
        var next = _engine.Plan(memory.Case).Steps.FirstOrDefault(s => !memory.MeasuresShown.Contains(s.WordingId));
        if (next is null)
        {
            await SayAsync(step, "relief.not-better", cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var first = memory.MeasuresShown.Count == 0;
        memory.MeasuresShown.Add(next.WordingId);
        memory.LastAnswer = null;
        await SayAsync(step, first ? "relief.intro" : "relief.next", cancellationToken);
        var wording = _phrasebook.For(step.Context.Activity).Relief[next.WordingId];
        var message = new Paragraphs().Add($"**{wording.Title}**").Add(wording.Text).ToActivity();
        _drawings.AddTo(message, step.Context.Activity, next.WordingId);
        await step.Context.SendActivityAsync(message, cancellationToken);
        if (_count.Hold(memory) is null)
            return await step.PromptAsync(QuestionIds.Better, new PromptOptions(), cancellationToken);
        await SayAsync(step, "count.offer", cancellationToken);
        return await step.PromptAsync(QuestionIds.Better, new PromptOptions { Choices = [new Choice(CountAlong.ButtonId)] }, cancellationToken);
    }

    private async Task<DialogTurnResult> EvaluateAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        await _count.StopAsync(await _memory.TriageAsync(step.Context, cancellationToken), cancellationToken);
        var said = ((Answer)step.Result).Statement.Findings;
        bool Says(string option) => said.GetValueOrDefault(option) == FindingStatus.Present;

        // The worse goes first: who says two things means the worse.
        if (Says("better-worse") || Says("better-yes"))
        {
            await SayAsync(step, Says("better-worse") ? "relief.worse" : "relief.better", cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        if (Says("better-a-bit"))
            await SayAsync(step, "relief.a-bit", cancellationToken);
        return await step.ReplaceDialogAsync(Measure, null, cancellationToken);
    }

    private Task SayAsync(WaterfallStepContext step, string key, CancellationToken cancellationToken) =>
        step.Context.SendActivityAsync(_phrasebook.Say(step.Context.Activity, key), cancellationToken: cancellationToken);
}
