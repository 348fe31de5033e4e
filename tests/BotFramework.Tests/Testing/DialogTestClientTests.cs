using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Builder.Testing.XUnit;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Xunit;
using Xunit.Abstractions;

namespace BotFramework.Tests.Testing;

public class DialogTestClientTests(ITestOutputHelper output)
{
    [Fact]
    public async Task A_dialog_is_asked_and_answered_until_it_ends_with_its_result()
    {
        var client = new DialogTestClient(Channels.Emulator, new OrderDialog());

        var question = await client.SendActivityAsync<IMessageActivity>("hi");
        Assert.Equal("Which colour?", question.Text);
        Assert.Equal(["red", "green"], question.SuggestedActions.Actions.Select(action => action.Title));
        Assert.Equal(DialogTurnStatus.Waiting, client.DialogTurnResult.Status);

        var howMany = await client.SendActivityAsync<IMessageActivity>("the second one");
        Assert.Equal("How many?", howMany.Text);

        Assert.Null(await client.SendActivityAsync<IMessageActivity>("three dozen"));
        Assert.Equal(DialogTurnStatus.Complete, client.DialogTurnResult.Status);
        Assert.Equal("36 green", client.DialogTurnResult.Result);
    }

    [Fact]
    public async Task What_is_said_is_written_to_the_output()
    {
        var written = new Lines(output);
        var client = new DialogTestClient(Channels.Test, new OrderDialog(), middlewares: [new XUnitDialogTestLogger(written)]);

        await client.SendActivityAsync<IMessageActivity>("hi");

        Assert.Contains("\r\nUser:  hi", written.Written);
        Assert.Contains(written.Written, line => line.StartsWith("\r\nBot:   Text = Which colour? (1) red or (2) green", StringComparison.Ordinal));
        Assert.Contains(written.Written, line => line.Contains("elapsed: "));
    }

    [Fact]
    public async Task The_dialog_is_begun_with_the_options_given()
    {
        var echo = new WaterfallDialog("echo", [(step, token) => step.EndDialogAsync(step.Options, token)]);
        var client = new DialogTestClient(Channels.Test, echo, initialDialogOptions: "given");

        await client.SendActivityAsync<IMessageActivity>("hi");

        Assert.Equal("given", client.DialogTurnResult.Result);
    }

    private sealed class OrderDialog : ComponentDialog
    {
        public OrderDialog()
            : base(nameof(OrderDialog))
        {
            AddDialog(new WaterfallDialog("steps", [AskColour, AskCount, Finish]));
            AddDialog(new ChoicePrompt("colour"));
            AddDialog(new NumberPrompt<int>("count"));
        }

        private static Task<DialogTurnResult> AskColour(WaterfallStepContext step, CancellationToken token) => step.PromptAsync(
            "colour",
            new PromptOptions { Prompt = Say("Which colour?"), Choices = ChoiceFactory.ToChoices(["red", "green"]) },
            token);

        private static Task<DialogTurnResult> AskCount(WaterfallStepContext step, CancellationToken token)
        {
            step.Values["colour"] = ((FoundChoice)step.Result).Value;
            return step.PromptAsync("count", new PromptOptions { Prompt = Say("How many?") }, token);
        }

        private static Task<DialogTurnResult> Finish(WaterfallStepContext step, CancellationToken token) =>
            step.EndDialogAsync($"{step.Result} {step.Values["colour"]}", token);

        private static Activity Say(string text) => new() { Type = ActivityTypes.Message, Text = text };
    }

    private sealed class Lines(ITestOutputHelper also) : ITestOutputHelper
    {
        public List<string> Written { get; } = [];

        public void WriteLine(string message)
        {
            Written.Add(message);
            also.WriteLine(message);
        }

        public void WriteLine(string format, params object[] args) => WriteLine(string.Format(format, args));
    }
}
