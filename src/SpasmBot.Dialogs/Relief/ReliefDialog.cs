using Microsoft.Bot.Builder;
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
    private const string Again = "again";
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
        AddDialog(new WaterfallDialog(Again, [AskHowItIsAsync, EvaluateAsync]));
        AddDialog(prompts.For(QuestionIds.Better));
        InitialDialogId = Measure;
    }

    private async Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var memory = await _memory.TriageAsync(step.Context, cancellationToken);
        var steps = _engine.Plan(memory.Case).Steps;
        while (steps.FirstOrDefault(s => !memory.MeasuresShown.Contains(s.WordingId)) is { } next)
        {
            await TellAsync(step, memory, next, cancellationToken);
            // What cannot have helped yet, such as a night's sleep, is not asked about.
            if (!next.IsSlow)
                return await AskAsync(step, memory, cancellationToken);
        }

        return await EndAsync(step, steps.All(s => s.IsSlow) ? "relief.slow" : "relief.not-better", cancellationToken);
    }

    private async Task TellAsync(WaterfallStepContext step, TriageMemory memory, ReliefStep measure, CancellationToken cancellationToken)
    {
        var first = memory.MeasuresShown.Count == 0;
        memory.MeasuresShown.Add(measure.WordingId);
        memory.LastAnswer = null;
        await SayAsync(step, first ? "relief.intro" : "relief.next", cancellationToken);
        var wording = _phrasebook.For(step.Context.Activity).Relief[measure.WordingId];
        var message = new Paragraphs().Add($"**{wording.Title}**").Add(wording.Text).ToActivity();
        _drawings.AddTo(message, step.Context.Activity, measure.WordingId);
        await step.Context.SendActivityAsync(message, cancellationToken);
    }

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, TriageMemory memory, CancellationToken cancellationToken)
    {
        if (!_count.IsPossible(step.Context, memory))
            return await step.PromptAsync(QuestionIds.Better, new PromptOptions(), cancellationToken);
        await SayAsync(step, "count.offer", cancellationToken);
        return await step.PromptAsync(QuestionIds.Better, new PromptOptions { Choices = [new Choice(CountAlong.ButtonId)] }, cancellationToken);
    }

    // 'Ouch' may be the stretch that was too hard, or worse. The prompt keeps the message's id: the language may be another at the next asking.
    private Task<DialogTurnResult> AskHowItIsAsync(WaterfallStepContext step, CancellationToken cancellationToken) => step.PromptAsync(
        QuestionIds.Better, new PromptOptions { Prompt = MessageFactory.Text("relief.hurts") }, cancellationToken);

    private async Task<DialogTurnResult> EvaluateAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        await _count.StopAsync(await _memory.TriageAsync(step.Context, cancellationToken), cancellationToken);
        var said = ((Answer)step.Result).Statement.Findings;
        bool Says(string option) => said.GetValueOrDefault(option) == FindingStatus.Present;

        // The worse goes first: who says two things means the worse. 'It helped, but it came back' has not helped.
        if (Says("better-worse"))
            return await EndAsync(step, "relief.worse", cancellationToken);
        if (Says("better-hurts"))
            return await step.ReplaceDialogAsync(Again, null, cancellationToken);

        if (Says("better-yes") && !Says("better-no"))
            return await EndAsync(step, "relief.better", cancellationToken);
        if (Says("better-a-bit") && !Says("better-no"))
            await SayAsync(step, "relief.a-bit", cancellationToken);
        return await step.ReplaceDialogAsync(Measure, null, cancellationToken);
    }

    private async Task<DialogTurnResult> EndAsync(WaterfallStepContext step, string key, CancellationToken cancellationToken)
    {
        await SayAsync(step, key, cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private Task SayAsync(WaterfallStepContext step, string key, CancellationToken cancellationToken) =>
        step.Context.SendActivityAsync(_phrasebook.Say(step.Context.Activity, key), cancellationToken: cancellationToken);
}
