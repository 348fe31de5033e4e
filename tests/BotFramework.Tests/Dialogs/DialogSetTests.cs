using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Dialogs;

public class DialogSetTests
{
    [Fact]
    public void An_id_that_is_taken_gets_a_number_behind_it()
    {
        var set = new DialogSet().Add(new TextPrompt("ask")).Add(new TextPrompt("ask")).Add(new TextPrompt("ask"));

        Assert.Equal(["ask", "ask2", "ask3"], set.GetDialogs().Select(dialog => dialog.Id));
    }

    [Fact]
    public void The_same_object_again_changes_nothing()
    {
        var prompt = new TextPrompt("ask");
        var set = new DialogSet().Add(prompt).Add(prompt);

        Assert.Same(prompt, Assert.Single(set.GetDialogs()));
    }

    [Fact]
    public void Dialogs_that_others_depend_on_come_along()
    {
        var set = new DialogSet().Add(new Needy());

        Assert.NotNull(set.Find("needed"));
    }

    [Fact]
    public void The_version_changes_with_the_dialogs_and_with_nothing_else()
    {
        var set = new DialogSet().Add(Make.Waterfall("steps", Make.Wait));
        var before = set.GetVersion();

        Assert.Equal(before, new DialogSet().Add(Make.Waterfall("steps", Make.Wait)).GetVersion());
        Assert.NotEqual(before, new DialogSet().Add(Make.Waterfall("steps", Make.Wait, Make.Wait)).GetVersion());
        Assert.NotEqual(before, set.Add(new TextPrompt("more")).GetVersion());
    }

    [Fact]
    public void The_version_is_one_that_conversations_stored_before_have()
    {
        // Base64 of the SHA-256 of "steps:1text".
        Assert.Equal("XYItRv1+kqcHa6Z8T5yKceiWrro/kpXfkeO3Kg3ieqA=", new DialogSet().Add(Make.Waterfall("steps", Make.Wait)).Add(new TextPrompt("text")).GetVersion());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void Nobody_can_be_found_without_an_id(string? id) => Assert.Throws<ArgumentNullException>(() => new DialogSet().Find(id));

    [Fact]
    public void What_is_not_there_is_not_found() => Assert.Null(new DialogSet().Find("nobody"));

    [Fact]
    public void A_set_needs_somewhere_to_keep_its_state()
    {
        Assert.Throws<ArgumentNullException>(() => new DialogSet(null));
        Assert.Throws<ArgumentNullException>(() => new DialogSet().Add(null));
    }

    [Fact]
    public async Task A_set_without_somewhere_to_keep_its_state_makes_no_context()
    {
        using var turn = new TurnContext(new TestAdapter(), new Activity { Type = ActivityTypes.Message });

        await Assert.ThrowsAsync<InvalidOperationException>(() => new DialogSet().CreateContextAsync(turn));
    }

    private sealed class Needy : Dialog, IDialogDependencies
    {
        public IEnumerable<Dialog> GetDependencies() => [new TextPrompt("needed")];

        public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default) => Task.FromResult(EndOfTurn);
    }
}
