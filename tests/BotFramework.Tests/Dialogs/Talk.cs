using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Dialogs;

/// <summary>A conversation with a dialog, its state written to storage and read again at every turn.</summary>
internal sealed class Talk
{
    private readonly Func<Dialog> _make;
    private readonly TestAdapter _adapter;
    private readonly ConversationState _state = new(new MemoryStorage());
    private readonly object? _options;

    public Talk(Dialog dialog, string channel = "test", object? options = null, string? locale = null)
        : this(() => dialog, channel, options, locale)
    {
    }

    /// <param name="make">Makes the dialog of each turn, as another process would.</param>
    public Talk(Func<Dialog> make, string channel = "test", object? options = null, string? locale = null)
    {
        _make = make;
        _options = options;
        Accessor = _state.CreateProperty<DialogState>("DialogState");
        _adapter = new TestAdapter(channel, sendTraceActivity: true) { Locale = locale };
        _adapter.Use(new AutoSaveStateMiddleware(_state));
    }

    public IStatePropertyAccessor<DialogState> Accessor { get; }

    public DialogTurnResult Result { get; private set; } = new(DialogTurnStatus.Empty);

    /// <summary>The stack after the last turn, as it is in memory.</summary>
    public List<DialogInstance> Stack { get; private set; } = [];

    /// <summary>Of the conversation.</summary>
    public string ConversationType { init => _adapter.Conversation.Conversation.ConversationType = value; }

    /// <summary>Changes what comes in.</summary>
    public Action<Activity> Incoming { get; init; } = _ => { };

    /// <summary>Gives the turn to the dialog, or begins it.</summary>
    /// <returns>What it sent.</returns>
    public Task<List<Activity>> SayAsync(string? text) => SendAsync(new Activity { Type = ActivityTypes.Message, Text = text });

    public Task<List<Activity>> SendAsync(Activity activity) => TurnAsync(activity, async (dc, id, token) =>
    {
        Result = await dc.ContinueDialogAsync(token);
        if (Result.Status == DialogTurnStatus.Empty)
            Result = await dc.BeginDialogAsync(id, _options, token);
    });

    /// <summary>Does something with the stack in a turn.</summary>
    public Task<List<Activity>> DoAsync(Func<DialogContext, Task> action) => TurnAsync(new Activity { Type = ActivityTypes.Message, Text = "do" }, (dc, _, _) => action(dc));

    private async Task<List<Activity>> TurnAsync(Activity activity, Func<DialogContext, string, CancellationToken, Task> action)
    {
        activity.Locale = _adapter.Locale;
        Incoming(activity);
        await _adapter.ProcessActivityAsync(activity, async (turnContext, token) =>
        {
            var dialog = _make();
            var dc = await new DialogSet(Accessor).Add(dialog).CreateContextAsync(turnContext, token);
            Stack = dc.Stack;
            await action(dc, dialog.Id, token);
        });

        var replies = new List<Activity>();
        while (_adapter.GetNextReply() is { } reply)
            replies.Add((Activity)reply);
        return replies;
    }
}
