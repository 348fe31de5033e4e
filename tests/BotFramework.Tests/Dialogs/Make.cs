using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace BotFramework.Tests.Dialogs;

/// <summary>Small dialogs.</summary>
internal static class Make
{
    public static WaterfallDialog Waterfall(string id, params WaterfallStep[] steps) => new(id, steps);

    public static ComponentDialog Component(string id, params Dialog[] dialogs)
    {
        var component = new ComponentDialog(id);
        foreach (var dialog in dialogs)
            component.AddDialog(dialog);
        return component;
    }

    /// <summary>A component that asks with the prompt "prompt" and ends with its answer.</summary>
    public static ComponentDialog Asking(Dialog prompt, PromptOptions? options = null) =>
        Component("asking", Waterfall("steps", (step, token) => step.PromptAsync("prompt", options ?? Question(), token)), prompt);

    public static PromptOptions Question(params string[] choices) => new()
    {
        Prompt = MessageFactory.Text("Well?"),
        RetryPrompt = MessageFactory.Text("Once more?"),
        Choices = choices.Length == 0 ? null : ChoiceFactory.ToChoices(choices),
    };

    public static WaterfallStep Wait { get; } = (_, _) => Task.FromResult(Dialog.EndOfTurn);
}
