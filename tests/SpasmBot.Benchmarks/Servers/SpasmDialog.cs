using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace SpasmBot.Benchmarks.Servers;

/// <summary>Choice, confirm, choice, text, and what was answered: line for line the dialog of Node/server.js.</summary>
internal sealed class SpasmDialog : ComponentDialog
{
    public SpasmDialog()
        : base(nameof(SpasmDialog))
    {
        AddDialog(new ChoicePrompt("choice"));
        AddDialog(new ConfirmPrompt("confirm"));
        AddDialog(new TextPrompt("text"));
        AddDialog(new WaterfallDialog("steps", [AskWhereAsync, AskNowAsync, AskSeverityAsync, AskBeforeAsync, RepeatAsync]));
        InitialDialogId = "steps";
    }

    private static Task<DialogTurnResult> AskWhereAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        AskAsync(step, "choice", "Where is it?", ["Calf", "Thigh", "Back"], cancellationToken);

    private static Task<DialogTurnResult> AskNowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.Values["where"] = ((FoundChoice)step.Result).Value;
        return AskAsync(step, "confirm", "Does it hurt now?", null, cancellationToken);
    }

    private static Task<DialogTurnResult> AskSeverityAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.Values["now"] = (bool)step.Result;
        return AskAsync(step, "choice", "How bad is it?", ["Mild", "Severe"], cancellationToken);
    }

    private static Task<DialogTurnResult> AskBeforeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.Values["severity"] = ((FoundChoice)step.Result).Value;
        return AskAsync(step, "text", "What did you do before?", null, cancellationToken);
    }

    private static async Task<DialogTurnResult> RepeatAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var now = (bool)step.Values["now"] ? "now" : "before";
        await step.Context.SendActivityAsync($"{step.Values["where"]}, {now}, {step.Values["severity"]}: {step.Result}", cancellationToken: cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private static Task<DialogTurnResult> AskAsync(WaterfallStepContext step, string prompt, string question, string[]? choices, CancellationToken cancellationToken) =>
        step.PromptAsync(prompt, new PromptOptions { Prompt = MessageFactory.Text(question), Choices = choices == null ? null : ChoiceFactory.ToChoices(choices) }, cancellationToken);
}
