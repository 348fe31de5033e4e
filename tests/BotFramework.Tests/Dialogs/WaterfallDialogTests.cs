using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Dialogs;

public class WaterfallDialogTests
{
    [Fact]
    public async Task It_is_stored_where_conversations_have_it()
    {
        var talk = new Talk(Make.Waterfall("steps", Make.Wait, Make.Wait), options: "given");
        await talk.SayAsync("hi");

        var state = Assert.Single(talk.Stack).State;
        Assert.Equal(0, state["stepIndex"]);
        Assert.Equal("given", state["options"]);
        Assert.True(Guid.TryParse((string)state["instanceId"], out _));
        Assert.Empty(Assert.IsAssignableFrom<IDictionary<string, object>>(state["values"]));
    }

    [Fact]
    public async Task Values_outlive_the_turn_with_their_types()
    {
        var talk = new Talk(Make.Waterfall(
            "steps",
            (step, _) =>
            {
                step.Values["when"] = new DateTime(2026, 11, 22, 0, 0, 0, DateTimeKind.Utc);
                step.Values["list"] = new List<string> { "a", "b" };
                return Task.FromResult(Dialog.EndOfTurn);
            },
            (step, token) => step.EndDialogAsync($"{step.Values["when"]:yyyy-MM-dd} {string.Join('+', (List<string>)step.Values["list"])}", token)));

        await talk.SayAsync("hi");
        await talk.SayAsync("next");

        Assert.Equal("2026-11-22 a+b", talk.Result.Result);
    }

    [Fact]
    public async Task A_step_goes_on_once_only()
    {
        var talk = new Talk(Make.Waterfall(
            "steps",
            async (step, token) =>
            {
                await step.NextAsync(cancellationToken: token);
                return await step.NextAsync(cancellationToken: token);
            },
            Make.Wait));

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => talk.SayAsync("hi"));
        Assert.Contains("steps[0]", error.Message);
    }

    [Fact]
    public async Task Whatever_is_not_a_message_is_waited_out()
    {
        var talk = new Talk(Make.Waterfall("steps", Make.Wait, (step, token) => step.EndDialogAsync("second", token)));
        await talk.SayAsync("hi");

        await talk.SendAsync(new Activity { Type = ActivityTypes.Event, Name = "x" });
        Assert.Equal(DialogTurnStatus.Waiting, talk.Result.Status);

        await talk.SayAsync("next");
        Assert.Equal("second", talk.Result.Result);
    }

    [Fact]
    public async Task A_derived_waterfall_can_do_something_around_every_step()
    {
        var waterfall = new Counting();
        waterfall.AddStep(Make.Wait).AddStep(Make.Wait);
        var talk = new Talk(waterfall);

        await talk.SayAsync("hi");
        await talk.SayAsync("next");

        Assert.Equal(2, waterfall.Steps);
        Assert.Equal("counting:2", waterfall.GetVersion());
    }

    [Fact]
    public void A_step_must_be_something() => Assert.Throws<ArgumentNullException>(() => new WaterfallDialog("steps").AddStep(null));

    private sealed class Counting() : WaterfallDialog("counting")
    {
        public int Steps { get; private set; }

        protected override Task<DialogTurnResult> OnStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
        {
            Steps++;
            return base.OnStepAsync(stepContext, cancellationToken);
        }
    }
}
