using Microsoft.Bot.Builder.Dialogs;

namespace BotFramework.Tests.Dialogs;

public class DialogContextTests
{
    [Fact]
    public async Task A_dialog_that_nobody_knows_cannot_be_begun()
    {
        var error = await Assert.ThrowsAsync<ArgumentException>(() => new Talk(Make.Waterfall("steps")).DoAsync(dc => dc.BeginDialogAsync("nobody")));

        Assert.StartsWith("DialogContext.BeginDialogAsync(): A dialog with an id of 'nobody' wasn't found.", error.Message);
    }

    [Fact]
    public async Task A_dialog_needs_an_id_to_be_begun_and_a_prompt_needs_options()
    {
        var talk = new Talk(Make.Waterfall("steps"));

        await Assert.ThrowsAsync<ArgumentNullException>(() => talk.DoAsync(dc => dc.BeginDialogAsync(string.Empty)));
        var noId = await Assert.ThrowsAsync<ArgumentNullException>(() => talk.DoAsync(dc => dc.PromptAsync(null, null)));
        var noOptions = await Assert.ThrowsAsync<ArgumentNullException>(() => talk.DoAsync(dc => dc.PromptAsync("steps", null)));

        Assert.Equal(("dialogId", "options"), (noId.ParamName, noOptions.ParamName));
        Assert.True(noOptions.Data.Contains("DialogContext"));
    }

    [Fact]
    public async Task A_dialog_that_is_gone_cannot_be_continued()
    {
        var makes = new Queue<Dialog>([Make.Waterfall("old", Make.Wait), Make.Waterfall("new", Make.Wait)]);
        var talk = new Talk(makes.Dequeue);
        await talk.SayAsync("hi");

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => talk.SayAsync("reply"));

        Assert.Contains("old", error.Message);
    }

    [Fact]
    public async Task An_exception_tells_which_dialogs_ran()
    {
        var inner = Make.Component("inner", Make.Waterfall("innerSteps", (_, _) => throw new FormatException()));
        var outer = Make.Component("outer", Make.Waterfall("steps", (step, token) => step.BeginDialogAsync("inner", cancellationToken: token)), inner);

        var error = await Assert.ThrowsAsync<FormatException>(() => new Talk(outer).SayAsync("hi"));

        var ran = Assert.IsType<Dictionary<string, object>>(error.Data["DialogContext"]);
        Assert.Equal("innerSteps", ran["ActiveDialog"]);
        Assert.Equal("inner", ran["Parent"]);
        Assert.Equal(["innerSteps", "inner", "steps", "outer"], (List<string>)ran["Stack"]);
    }

    [Fact]
    public async Task Cancelling_an_empty_stack_says_that_it_is_empty()
    {
        DialogTurnResult? result = null;
        await new Talk(Make.Waterfall("steps")).DoAsync(async dc => result = await dc.CancelAllDialogsAsync());

        Assert.Equal(DialogTurnStatus.Empty, result!.Status);
    }

    [Fact]
    public async Task Cancelling_tells_every_dialog_innermost_first()
    {
        var ended = new List<string>();
        var outer = new Ending("outer", ended, new Ending("inner", ended, Make.Waterfall("steps", Make.Wait)));
        var talk = new Talk(outer);
        await talk.SayAsync("hi");

        await talk.DoAsync(dc => dc.CancelAllDialogsAsync());

        Assert.Equal(["inner CancelCalled", "outer CancelCalled"], ended);
        Assert.Empty(talk.Stack);
    }

    [Fact]
    public async Task A_dialog_that_handles_the_cancelling_of_one_above_it_stays()
    {
        var stubborn = new Handling("stubborn", DialogEvents.CancelDialog);
        var talk = new Talk(Make.Component("root", stubborn, Make.Waterfall("above", Make.Wait)));
        await talk.SayAsync("hi");
        await talk.DoAsync(dc => dc.Child.BeginDialogAsync("above"));

        await talk.DoAsync(async dc =>
        {
            var child = dc.Child;
            await child.CancelAllDialogsAsync();
            Assert.Equal("stubborn", Assert.Single(child.Stack).Id);
        });
    }

    [Fact]
    public async Task A_replaced_dialog_is_told_and_the_next_takes_its_place()
    {
        var ended = new List<string>();
        var talk = new Talk(Make.Component("root", new Ending("first", ended, Make.Waterfall("steps", Make.Wait)), Make.Waterfall("second", Make.Wait)));
        await talk.SayAsync("hi");

        await talk.DoAsync(async dc =>
        {
            var child = dc.Child;
            await child.ReplaceDialogAsync("second");
            Assert.Equal("second", Assert.Single(child.Stack).Id);
        });

        Assert.Equal(["first ReplaceCalled"], ended);
    }

    [Fact]
    public async Task An_event_from_the_leaf_goes_up_until_somebody_handles_it()
    {
        var handler = new Handling("outer", "mine", new Ending("inner", [], Make.Waterfall("steps", Make.Wait)));
        var talk = new Talk(handler);
        await talk.SayAsync("hi");

        await talk.DoAsync(async dc =>
        {
            Assert.True(await dc.EmitEventAsync("mine", 7, bubble: true, fromLeaf: true));
            Assert.False(await dc.EmitEventAsync("mine", 7, bubble: false, fromLeaf: true));
            Assert.False(await dc.EmitEventAsync("other", 7, bubble: true, fromLeaf: true));
        });

        Assert.Equal(7, handler.Handled);
    }

    [Fact]
    public async Task The_arrival_of_an_activity_is_announced_once_a_turn()
    {
        var handler = new Handling("root", DialogEvents.ActivityReceived, Make.Waterfall("steps", Make.Wait));
        var talk = new Talk(handler);
        await talk.SayAsync("hi");

        await talk.DoAsync(async dc =>
        {
            await dc.ContinueDialogAsync();
            await dc.ContinueDialogAsync();
        });

        Assert.Equal(1, handler.Count);
    }

    [Fact]
    public async Task Services_of_a_context_are_those_of_its_parent_to_begin_with()
    {
        var talk = new Talk(Make.Component("root", Make.Waterfall("steps", Make.Wait)));
        await talk.SayAsync("hi");

        await talk.DoAsync(dc =>
        {
            dc.Services["mine"] = "for all";
            var child = dc.Child;
            child.Services["own"] = "for me";

            Assert.Equal("for all", child.Services["mine"]);
            Assert.False(dc.Services.ContainsKey("own"));
            return Task.CompletedTask;
        });
    }

    [Theory]
    [InlineData("es-mx", "es-MX")]
    [InlineData("EN", "en")]
    public async Task The_locale_is_that_of_the_activity(string locale, string expected)
    {
        string? found = null;
        await new Talk(Make.Waterfall("steps"), locale: locale).DoAsync(dc => Task.FromResult(found = dc.GetLocale()));

        Assert.Equal(expected, found);
    }

    private sealed class Ending : ComponentDialog
    {
        private readonly List<string> _ended;

        public Ending(string id, List<string> ended, Dialog inner)
            : base(id)
        {
            _ended = ended;
            AddDialog(inner);
        }

        protected override Task OnEndDialogAsync(Microsoft.Bot.Builder.ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        {
            _ended.Add($"{Id} {reason}");
            return Task.CompletedTask;
        }
    }

    private sealed class Handling : ComponentDialog
    {
        private readonly string _name;

        public Handling(string id, string name, Dialog? inner = null)
            : base(id)
        {
            _name = name;
            AddDialog(inner ?? Make.Waterfall("steps", Make.Wait));
        }

        public object? Handled { get; private set; }

        public int Count { get; private set; }

        protected override Task<bool> OnPostBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            if (e.Name != _name)
                return Task.FromResult(false);

            Handled = e.Value;
            Count++;
            return Task.FromResult(true);
        }
    }
}
