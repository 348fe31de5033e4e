using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Differential;

/// <summary>The dialogs that both libraries run. reference-dialogs.js has the same ones, in the same order.</summary>
internal static class ReferenceDialogs
{
    private static readonly IReadOnlyDictionary<string, Func<Dialog>> Makers = new Dictionary<string, Func<Dialog>>
    {
        ["text"] = () => Asking(new TextPrompt("prompt")),
        ["short text"] = () => Asking(new TextPrompt("prompt", (p, _) => Task.FromResult(p.Recognized.Succeeded && p.Recognized.Value.Length < 5))),
        ["own reply"] = () => Asking(new TextPrompt("prompt", async (p, token) =>
        {
            if (p.Recognized.Value == "good")
                return true;
            await p.Context.SendActivityAsync("That will not do.", cancellationToken: token);
            return false;
        })),
        ["changed value"] = () => Asking(new TextPrompt("prompt", (p, _) =>
        {
            p.Recognized.Value = p.Recognized.Value.ToUpperInvariant();
            return Task.FromResult(true);
        })),
        ["attempts"] = () => Asking(new TextPrompt("prompt", async (p, token) =>
        {
            await p.Context.SendActivityAsync($"attempt {p.AttemptCount}", cancellationToken: token);
            return p.AttemptCount == 3;
        })),
        ["number"] = () => Asking(new NumberPrompt<double>("prompt")),
        ["adult"] = () => Asking(new NumberPrompt<double>("prompt", (p, _) => Task.FromResult(p.Recognized.Succeeded && p.Recognized.Value >= 18))),
        ["choice"] = () => Asking(new ChoicePrompt("prompt"), ["red", "green", "blue"]),
        ["choice with card"] = () => Component(
            "asking",
            Waterfall("steps", step => step.PromptAsync("prompt", new PromptOptions
            {
                Prompt = new Activity
                {
                    Type = ActivityTypes.Message,
                    Text = "Well?",
                    Attachments = [new Attachment { ContentType = HeroCard.ContentType, Content = new HeroCard { Title = "Look" } }],
                },
                Choices = ChoiceFactory.ToChoices(["red", "green"]),
                Style = ListStyle.HeroCard,
            })),
            new ChoicePrompt("prompt")),
        ["confirm"] = () => Asking(new ConfirmPrompt("prompt")),
        ["event"] = () => Asking(new ActivityPrompt("prompt", (p, _) => Task.FromResult(p.Recognized.Value is { Type: ActivityTypes.Event, Name: "right" }))),
        ["waterfall"] = () => Component(
            "profile",
            Waterfall(
                "steps",
                step => step.PromptAsync("name", Ask("Name?")),
                step => Remember(step, "name").PromptAsync("age", Ask("Age?")),
                step => Remember(step, "age").PromptAsync("sure", Ask($"{step.Values["name"]}, {step.Result}?")),
                step => (bool)step.Result ? step.EndDialogAsync($"{step.Values["name"]} {step.Values["age"]}") : step.ReplaceDialogAsync("steps")),
            new TextPrompt("name"),
            new NumberPrompt<double>("age"),
            new ConfirmPrompt("sure")),
        ["plain waterfall"] = () => new WaterfallDialog("plain", new[] { "one", "two", "three" }.Select<string, WaterfallStep>(name => async (step, _) =>
        {
            await Say(step, $"{name}: {CamelCase(step.Reason)} {step.Result ?? "-"}");
            return Dialog.EndOfTurn;
        })),
        ["skipping"] = () => Waterfall(
            "skipping",
            step => step.NextAsync("passed"),
            async step =>
            {
                await Say(step, $"{step.Index} {CamelCase(step.Reason)} {step.Result}");
                return Dialog.EndOfTurn;
            },
            step => step.NextAsync(step.Result)),
        ["skipping twice"] = () => Waterfall(
            "skipping",
            async step =>
            {
                await step.NextAsync();
                return await step.NextAsync();
            },
            async step =>
            {
                await Say(step, "second");
                return Dialog.EndOfTurn;
            }),
        ["empty waterfall"] = () => Waterfall("empty"),
        ["immediate"] = () => Component("immediate", Waterfall("steps", step => step.BeginDialogAsync("returning"), step => step.EndDialogAsync($"got {step.Result}")), new Returning("returning")),
        ["nested"] = Nested,
        ["run"] = Nested,
        ["loop"] = () => Component(
            "loop",
            Waterfall(
                "steps",
                step => step.PromptAsync("text", Ask($"Round {Round(step)}?")),
                step => Equals(step.Result, "stop") ? step.EndDialogAsync(Round(step)) : step.ReplaceDialogAsync("steps", Round(step) + 1)),
            new TextPrompt("text")),
        ["pushed over"] = () => new Continuing(
            "outer",
            inner => inner.Context.Activity.Text == "aside" ? inner.PromptAsync("aside", Ask("An aside?")) : inner.ContinueDialogAsync(),
            Waterfall("steps", step => step.PromptAsync("text", Ask("Main question?"))),
            new TextPrompt("text"),
            new TextPrompt("aside")),
        ["parent finds"] = () => Component(
            "outer",
            Waterfall("steps", step => step.BeginDialogAsync("inner"), step => step.EndDialogAsync($"inner gave {step.Result}")),
            Component("inner", Waterfall("innerSteps", step => step.PromptAsync("above", Ask("Who knows me?")))),
            new TextPrompt("above")),
        ["cancels from below"] = () => Component(
            "outer",
            Waterfall("steps", step => step.BeginDialogAsync("inner"), step => step.EndDialogAsync("never")),
            new Interruptible(
                "inner",
                Waterfall("innerSteps", step => step.PromptAsync("text", Ask("?")), step => step.CancelAllDialogsAsync(true)),
                new TextPrompt("text"))),
        ["unknown dialog"] = () => Waterfall("unknown", step => step.BeginDialogAsync("nobody")),
        ["throws"] = () => Waterfall(
            "throws",
            async step =>
            {
                await Say(step, "before");
                return Dialog.EndOfTurn;
            },
            _ => throw new InvalidOperationException("no")),
        ["reprompts"] = () => new Continuing(
            "asking",
            async inner =>
            {
                if (inner.Context.Activity.Text != "reprompt")
                    return await inner.ContinueDialogAsync();
                await inner.RepromptDialogAsync();
                return new DialogTurnResult(DialogTurnStatus.Waiting);
            },
            Waterfall("steps", step => step.PromptAsync("prompt", Ask("Well?"))),
            new TextPrompt("prompt")),
        ["values"] = () => Waterfall(
            "values",
            step =>
            {
                step.Values["heard"] = new List<string>();
                return Task.FromResult(Dialog.EndOfTurn);
            },
            step => Hear(step),
            step => Hear(step),
            step => step.EndDialogAsync(string.Join('+', ((List<string>)step.Values["heard"]).Append((string)step.Result)))),
        ["with options"] = () => Waterfall("with options", step => step.EndDialogAsync($"options: {step.Options}")),
        ["events"] = () => Component(
            "outer",
            Waterfall("outerSteps", step => step.BeginDialogAsync("listener")),
            new Listener(
                "listener",
                Waterfall(
                    "steps",
                    async step =>
                    {
                        await Say(step, $"handled: {CamelCase(await step.EmitEventAsync("mine"))}");
                        return Dialog.EndOfTurn;
                    },
                    async step =>
                    {
                        await Say(step, $"handled: {CamelCase(await step.EmitEventAsync("other"))}");
                        return await step.EndDialogAsync();
                    }))),
    };

    public static Dialog Make(string name) => Makers[name]();

    public static object? OptionsFor(string id) => id == "with options" ? "yes" : null;

    /// <summary>A component whose one step asks a prompt, and that ends with its answer.</summary>
    public static ComponentDialog Asking(Dialog prompt, IList<string>? choices = null) => Component(
        "asking",
        Waterfall("steps", step =>
        {
            var options = Ask("Well?");
            options.Choices = choices == null ? null : ChoiceFactory.ToChoices(choices);
            return step.PromptAsync("prompt", options);
        }),
        prompt);

    private static ComponentDialog Component(string id, params Dialog[] dialogs) => Filled(new ComponentDialog(id), dialogs);

    private static T Filled<T>(T component, Dialog[] dialogs)
        where T : ComponentDialog
    {
        foreach (var dialog in dialogs)
            component.AddDialog(dialog);
        return component;
    }

    private static Interruptible Nested() => new(
        "outer",
        Waterfall(
            "steps",
            step => step.PromptAsync("text", Ask("Name?")),
            step => Remember(step, "name").BeginDialogAsync("inner", step.Result),
            async step =>
            {
                await Say(step, $"{step.Values["name"]} likes {step.Result}");
                return Dialog.EndOfTurn;
            },
            step => step.EndDialogAsync($"{step.Values["name"]}: {step.Result}")),
        new TextPrompt("text"),
        new Interruptible(
            "inner",
            Waterfall(
                "innerSteps",
                step =>
                {
                    var options = Ask($"Colour, {step.Options}?");
                    options.Choices = ChoiceFactory.ToChoices(["red", "blue"]);
                    return step.PromptAsync("colour", options);
                },
                step => step.EndDialogAsync(((FoundChoice)step.Result).Value)),
            new ChoicePrompt("colour")));

    private static WaterfallDialog Waterfall(string id, params Func<WaterfallStepContext, Task<DialogTurnResult>>[] steps) =>
        new(id, steps.Select<Func<WaterfallStepContext, Task<DialogTurnResult>>, WaterfallStep>(run => (step, _) => run(step)));

    private static PromptOptions Ask(string text) => new() { Prompt = MessageFactory.Text(text), RetryPrompt = MessageFactory.Text($"Again: {text}") };

    private static Task<ResourceResponse> Say(DialogContext dc, string text) => dc.Context.SendActivityAsync(text);

    private static WaterfallStepContext Remember(WaterfallStepContext step, string name)
    {
        step.Values[name] = step.Result;
        return step;
    }

    private static Task<DialogTurnResult> Hear(WaterfallStepContext step)
    {
        ((List<string>)step.Values["heard"]).Add((string)step.Result);
        return Task.FromResult(Dialog.EndOfTurn);
    }

    private static int Round(WaterfallStepContext step) => step.Options == null ? 1 : Convert.ToInt32(step.Options);

    private static string CamelCase(object value) => char.ToLowerInvariant(value.ToString()![0]) + value.ToString()![1..];

    private sealed class Interruptible : ComponentDialog
    {
        public Interruptible(string id, params Dialog[] dialogs)
            : base(id) => Filled(this, dialogs);

        protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
        {
            switch (innerDc.Context.Activity.Text)
            {
                case "help":
                    await Say(innerDc, "Here is help.");
                    await innerDc.RepromptDialogAsync(cancellationToken);
                    return EndOfTurn;
                case "cancel":
                    await Say(innerDc, "Cancelled.");
                    return await innerDc.CancelAllDialogsAsync(cancellationToken);
                default:
                    return await base.OnContinueDialogAsync(innerDc, cancellationToken);
            }
        }

        protected override Task OnEndDialogAsync(ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) =>
            context.SendActivityAsync($"end: {CamelCase(reason)}", cancellationToken: cancellationToken);

        protected override Task OnRepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
            turnContext.SendActivityAsync("component reprompted", cancellationToken: cancellationToken);
    }

    private sealed class Listener : ComponentDialog
    {
        public Listener(string id, params Dialog[] dialogs)
            : base(id) => Filled(this, dialogs);

        protected override async Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            await Say(dc, $"before: {e.Name}");
            return false;
        }

        protected override async Task<bool> OnPostBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            await Say(dc, $"after: {e.Name}");
            return e.Name == "mine";
        }
    }

    private sealed class Continuing : ComponentDialog
    {
        private readonly Func<DialogContext, Task<DialogTurnResult>> _onContinue;

        public Continuing(string id, Func<DialogContext, Task<DialogTurnResult>> onContinue, params Dialog[] dialogs)
            : base(id)
        {
            _onContinue = onContinue;
            Filled(this, dialogs);
        }

        protected override Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default) => _onContinue(innerDc);
    }

    private sealed class Returning(string id) : Dialog(id)
    {
        public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default) =>
            dc.EndDialogAsync("returned", cancellationToken);
    }
}
