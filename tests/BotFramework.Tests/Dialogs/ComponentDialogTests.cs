using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Dialogs;

public class ComponentDialogTests
{
    [Fact]
    public void The_first_dialog_added_is_begun_first()
    {
        var component = Make.Component("component", new TextPrompt("first"), new TextPrompt("second"));

        Assert.Equal("first", component.InitialDialogId);
    }

    [Fact]
    public async Task The_inner_stack_is_stored_where_conversations_have_it()
    {
        var talk = new Talk(Make.Component("outer", Make.Waterfall("steps", Make.Wait)));
        await talk.SayAsync("hi");

        var outer = Assert.Single(talk.Stack);
        var inner = Assert.IsType<DialogState>(outer.State["dialogs"]);
        Assert.Equal("outer", outer.Id);
        Assert.Equal("steps", Assert.Single(inner.DialogStack).Id);
    }

    [Fact]
    public async Task Options_go_to_the_first_dialog_and_its_result_comes_back()
    {
        var talk = new Talk(Make.Component("outer", Make.Waterfall("steps", (step, token) => step.EndDialogAsync($"got {step.Options}", token))), options: 7);

        await talk.SayAsync("hi");

        Assert.Equal("got 7", talk.Result.Result);
    }

    [Fact]
    public async Task Dialogs_that_changed_under_a_running_conversation_raise_an_event()
    {
        var makes = new Queue<Dialog>([new Versioned(Make.Wait, Make.Wait), new Versioned(Make.Wait, Make.Wait), new Versioned(Make.Wait, Make.Wait, Make.Wait)]);
        var talk = new Talk(makes.Dequeue);

        Assert.Empty(await talk.SayAsync("hi"));
        Assert.Empty(await talk.SayAsync("same version"));
        Assert.Equal("versionChanged versioned", Assert.Single(await talk.SayAsync("another version")).Text);
    }

    [Fact]
    public async Task A_change_that_nobody_handles_leaves_a_trace()
    {
        var makes = new Queue<Dialog>([Make.Component("outer", Make.Waterfall("steps", Make.Wait, Make.Wait)), Make.Component("outer", Make.Waterfall("steps", Make.Wait, Make.Wait, Make.Wait))]);
        var talk = new Talk(makes.Dequeue);
        await talk.SayAsync("hi");

        var trace = Assert.Single(await talk.SayAsync("another version"));

        Assert.Equal(ActivityTypes.Trace, trace.Type);
        Assert.Equal("Unhandled dialog event: versionChanged. Active Dialog: outer", trace.Name);
    }

    [Fact]
    public async Task A_component_is_initialized_once()
    {
        var component = new Initializing();
        var talk = new Talk(component);

        await talk.SayAsync("hi");
        await talk.SayAsync("there");

        Assert.Equal(1, component.Times);
    }

    [Fact]
    public void Telemetry_of_a_component_is_that_of_all_inside()
    {
        var prompt = new TextPrompt("prompt");
        var component = Make.Component("outer", Make.Component("inner", prompt));
        var client = new Other();

        component.TelemetryClient = client;
        Assert.Same(client, prompt.TelemetryClient);

        component.TelemetryClient = null;
        Assert.Same(NullBotTelemetryClient.Instance, prompt.TelemetryClient);
    }

    private sealed class Other : NullBotTelemetryClient
    {
    }

    private sealed class Versioned : ComponentDialog
    {
        public Versioned(params WaterfallStep[] steps)
            : base("versioned") => AddDialog(Make.Waterfall("steps", steps));

        protected override async Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            if (e.Name != DialogEvents.VersionChanged)
                return false;
            await dc.Context.SendActivityAsync($"{e.Name} {e.Value}", cancellationToken: cancellationToken);
            return true;
        }
    }

    private sealed class Initializing : ComponentDialog
    {
        public int Times { get; private set; }

        protected override Task OnInitializeAsync(DialogContext dc)
        {
            Times++;
            AddDialog(Make.Waterfall("steps", Make.Wait, Make.Wait));
            return base.OnInitializeAsync(dc);
        }
    }
}
