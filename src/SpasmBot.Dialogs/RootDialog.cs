using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using SpasmBot.Dialogs.Interruptions;
using SpasmBot.Dialogs.Later;
using SpasmBot.Dialogs.Listening;
using SpasmBot.Dialogs.Memory;
using SpasmBot.Dialogs.Outcome;
using SpasmBot.Dialogs.Questions;
using SpasmBot.Dialogs.Relief;
using SpasmBot.Dialogs.Welcome;
using SpasmBot.Dialogs.Speech;
using SpasmBot.Triage;
using SpasmBot.Triage.Content;

namespace SpasmBot.Dialogs;

/// <summary>The whole conversation: welcome, triage, advice, relief. Every message is heard here before any dialog gets it.</summary>
public sealed class RootDialog : ComponentDialog
{
    internal const string Main = "main";
    private readonly BotMemory _memory;
    private readonly Listener _listener;
    private readonly DialogContent _content;
    private readonly Advisor _advisor;
    private readonly Phrasebook _phrasebook;
    private readonly QuestionMessages _questions;
    private readonly DueReminders _due;
    private readonly CheckIn _checkIn;
    private readonly UnaskedAnswers _unasked;
    private readonly IReadOnlyList<IInterruption> _interruptions;

    public RootDialog(
        WelcomeDialog welcome, TriageDialog triage, ReliefDialog relief, BotMemory memory, Listener listener,
        DialogContent content, Advisor advisor, Phrasebook phrasebook, QuestionMessages questions,
        DueReminders due, CheckIn checkIn, UnaskedAnswers unasked, IEnumerable<IInterruption> interruptions)
        : base(nameof(RootDialog))
    {
        (_memory, _listener, _content, _advisor, _phrasebook) = (memory, listener, content, advisor, phrasebook);
        (_questions, _due, _checkIn, _unasked) = (questions, due, checkIn, unasked);
        _interruptions = [.. interruptions];
        AddDialog(new WaterfallDialog(Main, [WelcomeAsync, TriageAsync, AdviseAsync, CloseAsync]));
        AddDialog(welcome);
        AddDialog(triage);
        AddDialog(relief);
        InitialDialogId = Main;
    }

    protected override async Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object options, CancellationToken cancellationToken = default) =>
        await HearAsync(innerDc, cancellationToken) ?? await base.OnBeginDialogAsync(innerDc, options, cancellationToken);

    protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default) =>
        await HearAsync(innerDc, cancellationToken) ?? await base.OnContinueDialogAsync(innerDc, cancellationToken);

    private async Task<DialogTurnResult?> HearAsync(DialogContext innerDc, CancellationToken cancellationToken)
    {
        var memory = await _memory.TriageAsync(innerDc.Context, cancellationToken);
        var profile = await _memory.ProfileAsync(innerDc.Context, cancellationToken);
        var unread = profile.Consented is null && LanguageChanged(innerDc, memory);
        if (unread)
        {
            // The welcome, and what one agrees to, are to be read in the person's own language.
            await innerDc.CancelAllDialogsAsync(cancellationToken);
            memory.GreetedAt = null;
        }
        memory.Language = _phrasebook.LanguageOf(innerDc.Context.Activity);
        if (innerDc.Context.Activity.Type != ActivityTypes.Message)
            return await AnswerNoMessageAsync(innerDc, memory, profile, cancellationToken);

        var said = Listen(innerDc, memory, profile);
        foreach (var interruption in _interruptions)
            if (await interruption.TryAsync(said, cancellationToken) is { } ended)
                return ended;
        return unread ? await said.ResumeAsync(cancellationToken) : null;
    }

    // A question beside the conversation is dropped when the person tells of their health instead.
    private Interjection Listen(DialogContext innerDc, TriageMemory memory, UserProfile profile)
    {
        var open = memory.Aside is { } aside ? _content.Question(aside)
            : innerDc.ActiveDialog is null ? _unasked.Meant(innerDc.Context, memory)
            : OpenQuestion.In(innerDc, _content);
        var utterance = _listener.Listen(innerDc.Context, open, memory);
        if (memory.Whose == Whose.Unsaid)
            memory.Whose = utterance.Hearing.Whose;
        memory.Unread |= UnheardWords.IsAtLength(utterance.Hearing);
        if (memory.Aside is null || QuestionIds.EndsAdvice(memory.Aside) || open is null || utterance.IsLate || utterance.IsOnlyAside
            || !utterance.SaysSomething || open.Options.Any(utterance.Statement.Findings.ContainsKey))
            return new Interjection(innerDc, open, utterance, memory, profile, _questions);
        if (memory.Aside == QuestionIds.HowNow)
            memory.StartOver();
        memory.Aside = null;
        return Listen(innerDc, memory, profile);
    }

    private bool LanguageChanged(DialogContext innerDc, TriageMemory memory) =>
        innerDc.ActiveDialog is not null && innerDc.Context.Activity.Type == ActivityTypes.Message
        && memory.Language is { } before && before != _phrasebook.LanguageOf(innerDc.Context.Activity);

    // The person came, or opened the page again: where a conversation is going on, its question is asked once more.
    private async Task<DialogTurnResult?> AnswerNoMessageAsync(
        DialogContext innerDc, TriageMemory memory, UserProfile profile, CancellationToken cancellationToken)
    {
        if (innerDc.Context.Activity is { Type: ActivityTypes.Event, Name: ActivityEventNames.ContinueConversation })
        {
            await _due.RunAsync(innerDc, memory, profile, cancellationToken);
            return innerDc.ActiveDialog is null ? new DialogTurnResult(DialogTurnStatus.Complete) : EndOfTurn;
        }

        if (memory.Aside is { } aside)
        {
            await innerDc.Context.SendActivityAsync(_questions.Ask(innerDc.Context.Activity, _content.Question(aside), 0), cancellationToken);
            return innerDc.ActiveDialog is null ? new DialogTurnResult(DialogTurnStatus.Complete) : EndOfTurn;
        }

        if (innerDc.ActiveDialog is not null)
        {
            await innerDc.RepromptDialogAsync(cancellationToken);
            return EndOfTurn;
        }

        if (memory.Advice is null)
            return null;
        await SayAsync(innerDc, "no-question", cancellationToken);
        return new DialogTurnResult(DialogTurnStatus.Complete);
    }

    private Task SayAsync(DialogContext innerDc, string key, CancellationToken cancellationToken) =>
        innerDc.Context.SendActivityAsync(_phrasebook.Say(innerDc.Context.Activity, key), cancellationToken: cancellationToken);

    private Task<DialogTurnResult> WelcomeAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.BeginDialogAsync(nameof(WelcomeDialog), null, cancellationToken);

    private async Task<DialogTurnResult> TriageAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var memory = await _memory.TriageAsync(step.Context, cancellationToken);
        if (step.Result is false)
        {
            memory.StartOver();
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var profile = await _memory.ProfileAsync(step.Context, cancellationToken);
        if (!memory.OfSomeoneElse)
            CarriedAnswers.Begin(memory.Case, profile);
        return await step.BeginDialogAsync(nameof(TriageDialog), null, cancellationToken);
    }

    private async Task<DialogTurnResult> AdviseAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var memory = await _memory.TriageAsync(step.Context, cancellationToken);
        var profile = await _memory.ProfileAsync(step.Context, cancellationToken);
        var plan = await _advisor.AdviseAsync(step.Context, memory, profile, cancellationToken);
        // Who is to be seen today is not kept busy with measures; what to do until then stands in the advice. A spasm that is gone needs none.
        return plan.Steps.Count > 0 && memory.Advice!.Level < DispositionLevel.Consultation24h && !memory.Case.IsGone
            ? await step.BeginDialogAsync(nameof(ReliefDialog), null, cancellationToken)
            : await step.NextAsync(null, cancellationToken);
    }

    private async Task<DialogTurnResult> CloseAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var memory = await _memory.TriageAsync(step.Context, cancellationToken);
        if (memory.Advice!.Level < DispositionLevel.Consultation24h)
        {
            // What keeps an eyelid calm was said as its measures.
            if (!memory.MeasuresShown.Contains("cut-down.eyelid"))
                await SayAsync(step, "prevention", cancellationToken);
            await SayAsync(step, "keeps-coming-back", cancellationToken);
        }

        var profile = await _memory.ProfileAsync(step.Context, cancellationToken);
        if (!await _checkIn.OfferAsync(step.Context, memory, profile, cancellationToken))
            await SayAsync(step, "goodbye", cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }
}
