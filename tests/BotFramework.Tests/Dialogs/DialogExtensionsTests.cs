using BotFramework.Tests.Builder;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Dialogs;

public class DialogExtensionsTests
{
    private readonly ConversationState _state = new(new MemoryStorage());

    [Fact]
    public async Task A_dialog_is_begun_continued_and_begun_again()
    {
        var dialog = Make.Asking(new TextPrompt("prompt"));

        await Flow(dialog)
            .Send("hi").AssertReply("Well?")
            .Send("answer").AssertNoReply()
            .Send("hi again").AssertReply("Well?")
            .StartTestAsync();
    }

    [Fact]
    public async Task Services_are_what_the_turn_has()
    {
        object? found = null;
        var dialog = Make.Waterfall("steps", (step, _) =>
        {
            found = step.Services["given"];
            return Task.FromResult(Dialog.EndOfTurn);
        });

        await Flow(dialog, turn => turn.TurnState["given"] = "a service").Send("hi").StartTestAsync();

        Assert.Equal("a service", found);
    }

    [Fact]
    public async Task An_exception_that_a_dialog_handles_is_not_seen_outside()
    {
        await Flow(new Catching(handles: true))
            .Send("hi").AssertReply("caught FormatException").AssertReply("Well?")
            .StartTestAsync();
    }

    [Fact]
    public async Task An_exception_that_nobody_handles_comes_out() =>
        await Assert.ThrowsAsync<FormatException>(() => Flow(new Catching(handles: false)).Send("hi").StartTestAsync());

    [Fact]
    public async Task A_telemetry_client_of_the_turn_is_told_what_the_dialog_does()
    {
        var told = new Telling();
        async Task Step() => await Flow(Make.Waterfall("steps", Make.Wait), turn => turn.TurnState.Add<IBotTelemetryClient>(told)).Send("hi").Send("bye").StartTestAsync();

        await Step();

        Assert.Equal(["WaterfallStart steps", "page steps", "WaterfallStep steps Step1of1", "WaterfallComplete steps"], told.Events);
    }

    [Fact]
    public async Task States_that_the_turn_holds_are_loaded_before_and_saved_behind_the_dialog()
    {
        var user = new UserState(new MemoryStorage());
        var visits = user.CreateProperty<int>("visits");
        var adapter = new TestAdapter();
        adapter.UseBotState(user, _state);
        var dialog = Make.Waterfall("steps", Count, Count);

        await new TestFlow(adapter, (turn, token) => dialog.RunAsync(turn, _state.CreateProperty<DialogState>("DialogState"), token))
            .Send("hi").AssertReply("loaded, step 0, visit 1")
            .Send("hi again").AssertReply("loaded, step 1, visit 2")
            .StartTestAsync();

        async Task<DialogTurnResult> Count(WaterfallStepContext step, CancellationToken token)
        {
            var loaded = user.Get(step.Context) == null ? "not loaded" : "loaded";
            var visit = await visits.GetAsync(step.Context, () => 0, token) + 1;
            await visits.SetAsync(step.Context, visit, token);
            await step.Context.SendActivityAsync($"{loaded}, step {step.Index}, visit {visit}", cancellationToken: token);
            return Dialog.EndOfTurn;
        }
    }

    [Fact]
    public async Task A_dialog_that_throws_leaves_the_states_unsaved()
    {
        var storage = new CountingStorage();
        var user = new UserState(storage);
        var adapter = new TestAdapter();
        adapter.UseBotState(user);
        var dialog = Make.Waterfall("steps", async (step, token) =>
        {
            await user.CreateProperty<int>("visits").SetAsync(step.Context, 1, token);
            throw new FormatException();
        });

        await Assert.ThrowsAsync<FormatException>(() =>
            new TestFlow(adapter, (turn, token) => dialog.RunAsync(turn, _state.CreateProperty<DialogState>("DialogState"), token)).Send("hi").StartTestAsync());

        Assert.Equal(0, storage.Writes);
    }

    private TestFlow Flow(Dialog dialog, Action<ITurnContext>? before = null)
    {
        var adapter = new TestAdapter();
        adapter.Use(new AutoSaveStateMiddleware(_state));
        return new TestFlow(adapter, async (turn, token) =>
        {
            before?.Invoke(turn);
            await dialog.RunAsync(turn, _state.CreateProperty<DialogState>("DialogState"), token);
        });
    }

    private sealed class Catching : ComponentDialog
    {
        private readonly bool _handles;

        public Catching(bool handles)
            : base("catching")
        {
            _handles = handles;
            AddDialog(Make.Waterfall("steps", (_, _) => throw new FormatException()));
            AddDialog(new TextPrompt("prompt"));
        }

        protected override async Task<bool> OnPostBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            if (!_handles || e.Name != DialogEvents.Error)
                return false;

            await dc.Context.SendActivityAsync($"caught {e.Value.GetType().Name}", cancellationToken: cancellationToken);
            await dc.CancelAllDialogsAsync(cancellationToken);
            InitialDialogId = "prompt";
            await dc.BeginDialogAsync("catching", Make.Question(), cancellationToken);

            // Run continues what is on the stack; the question waits for more than this message.
            dc.Context.Activity.Type = ActivityTypes.Event;
            return true;
        }
    }

    private sealed class Telling : IBotTelemetryClient, IBotPageViewTelemetryClient
    {
        public List<string> Events { get; } = [];

        public void TrackEvent(string eventName, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null) =>
            Events.Add(string.Join(' ', new[] { eventName, properties!["DialogId"], properties.TryGetValue("StepName", out var step) ? step : null }.OfType<string>()));

        public void TrackPageView(string dialogName, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null) => Events.Add($"page {dialogName}");

        public void TrackAvailability(string name, DateTimeOffset timeStamp, TimeSpan duration, string runLocation, bool success, string? message = null, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null) => throw new NotSupportedException();

        public void TrackDependency(string dependencyTypeName, string target, string dependencyName, string data, DateTimeOffset startTime, TimeSpan duration, string resultCode, bool success) => throw new NotSupportedException();

        public void TrackException(Exception exception, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null) => throw new NotSupportedException();

        public void TrackTrace(string message, Severity severityLevel, IDictionary<string, string> properties) => throw new NotSupportedException();

        public void Flush() => throw new NotSupportedException();
    }
}
