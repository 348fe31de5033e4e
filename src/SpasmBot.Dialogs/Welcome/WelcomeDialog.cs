using Microsoft.Bot.Builder.Dialogs;
using SpasmBot.Dialogs.Memory;
using SpasmBot.Dialogs.Questions;
using SpasmBot.Dialogs.Speech;
using SpasmBot.Triage;

namespace SpasmBot.Dialogs.Welcome;

/// <summary>Says hello once, and asks once whether the bot may remember, or says that it does. Its result is whether to go on.</summary>
public sealed class WelcomeDialog : ComponentDialog
{
    private readonly BotMemory _memory;
    private readonly Phrasebook _phrasebook;
    private readonly TimeProvider _time;

    public WelcomeDialog(BotMemory memory, QuestionPrompts prompts, Phrasebook phrasebook, TimeProvider time)
        : base(nameof(WelcomeDialog))
    {
        (_memory, _phrasebook, _time) = (memory, phrasebook, time);
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [GreetAsync, AskConsentAsync, TakeConsentAsync]));
        AddDialog(prompts.For(QuestionIds.Consent));
    }

    private async Task<DialogTurnResult> GreetAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var memory = await _memory.TriageAsync(step.Context, cancellationToken);
        var profile = await _memory.ProfileAsync(step.Context, cancellationToken);
        if (memory.GreetedAt is null)
        {
            memory.GreetedAt = _time.GetUtcNow();
            await SayAsync(step, profile.Consented == true ? "welcome-back" : "welcome", cancellationToken);
        }

        return await step.NextAsync(null, cancellationToken);
    }

    private async Task<DialogTurnResult> AskConsentAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var profile = await _memory.ProfileAsync(step.Context, cancellationToken);
        if (profile.Consented == true)
            return await step.EndDialogAsync(true, cancellationToken);

        // Who begins with the spasm is told what is kept and how to have it deleted, and is not stopped by a question of its own.
        var told = (await _memory.TriageAsync(step.Context, cancellationToken)).Case;
        if (told.Findings.Count == 0)
            return await step.PromptAsync(QuestionIds.Consent, new PromptOptions(), cancellationToken);
        if (told.Has("spasm") || told.Has("cramp"))
            await SayAsync(step, "sorry-to-hear", cancellationToken);
        await SayAsync(step, "consent.by-telling", cancellationToken);
        profile.Consented = true;
        return await step.EndDialogAsync(true, cancellationToken);
    }

    private async Task<DialogTurnResult> TakeConsentAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var profile = await _memory.ProfileAsync(step.Context, cancellationToken);
        var said = ((Answer)step.Result).Statement;
        // Telling what is wrong is a yes, and the question says so: whoever does has answered some of the next ones too.
        profile.Consented = said.Findings.GetValueOrDefault("decline") != FindingStatus.Present;
        if (profile.Consented == true)
            (await _memory.TriageAsync(step.Context, cancellationToken)).Case.Add(said with { QuestionId = null });
        else
            await SayAsync(step, "declined", cancellationToken);
        return await step.EndDialogAsync(profile.Consented, cancellationToken);
    }

    private Task SayAsync(WaterfallStepContext step, string key, CancellationToken cancellationToken) =>
        step.Context.SendActivityAsync(_phrasebook.Say(step.Context.Activity, key), cancellationToken: cancellationToken);
}
