using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;

namespace Microsoft.Bot.Builder.Testing;

/// <summary>Talks to one dialog, without a bot around it.</summary>
public class DialogTestClient
{
    private readonly TestAdapter _testAdapter;
    private readonly BotCallbackHandler _callback;

    /// <param name="channelId">The channel to seem to be on, one of <see cref="Connector.Channels"/>.</param>
    /// <param name="initialDialogOptions">What the dialog is begun with.</param>
    /// <param name="middlewares">Run in that order, behind the one that saves the state.</param>
    /// <param name="conversationState">In memory when null.</param>
    public DialogTestClient(string channelId, Dialog targetDialog, object initialDialogOptions = null, IEnumerable<IMiddleware> middlewares = null, ConversationState conversationState = null)
        : this(new TestAdapter(channelId), targetDialog, initialDialogOptions, middlewares, conversationState) { }

    /// <inheritdoc cref="DialogTestClient(string, Dialog, object, IEnumerable{IMiddleware}, ConversationState)"/>
    public DialogTestClient(TestAdapter testAdapter, Dialog targetDialog, object initialDialogOptions = null, IEnumerable<IMiddleware> middlewares = null, ConversationState conversationState = null)
    {
        ConversationState = conversationState ?? new ConversationState(new MemoryStorage());
        _testAdapter = testAdapter.Use(new AutoSaveStateMiddleware(ConversationState));
        foreach (var middleware in middlewares ?? [])
            _testAdapter.Use(middleware);

        _callback = Callback(targetDialog, initialDialogOptions, ConversationState.CreateProperty<DialogState>("DialogState"));
    }

    /// <summary>The dialog's surroundings in the last turn; null before the first.</summary>
    public DialogContext DialogContext { get; private set; }

    /// <summary>How the dialog stood after the last turn.</summary>
    public DialogTurnResult DialogTurnResult { get; private set; }

    public ConversationState ConversationState { get; }

    /// <summary>Sends an activity to the dialog.</summary>
    /// <returns>The first reply not yet taken; null when there is none.</returns>
    /// <exception cref="InvalidCastException">That reply is not a <typeparamref name="T"/>.</exception>
    public virtual async Task<T> SendActivityAsync<T>(Activity activity, CancellationToken cancellationToken = default)
        where T : IActivity
    {
        await _testAdapter.ProcessActivityAsync(activity, _callback, cancellationToken).ConfigureAwait(false);
        return GetNextReply<T>();
    }

    /// <summary>Says something to the dialog.</summary>
    /// <inheritdoc cref="SendActivityAsync{T}(Activity, CancellationToken)"/>
    public virtual async Task<T> SendActivityAsync<T>(string text, CancellationToken cancellationToken = default)
        where T : IActivity
    {
        await _testAdapter.SendTextToBotAsync(text, _callback, cancellationToken).ConfigureAwait(false);
        return GetNextReply<T>();
    }

    /// <summary>Takes the first reply not yet taken; null when there is none.</summary>
    public virtual T GetNextReply<T>()
        where T : IActivity => (T)_testAdapter.GetNextReply();

    private BotCallbackHandler Callback(Dialog dialog, object options, IStatePropertyAccessor<DialogState> accessor) => async (turnContext, cancellationToken) =>
    {
        await accessor.GetAsync(turnContext, static () => new DialogState(), cancellationToken).ConfigureAwait(false);
        var dc = DialogContext = await new DialogSet(accessor).Add(dialog).CreateContextAsync(turnContext, cancellationToken).ConfigureAwait(false);

        DialogTurnResult = await dc.ContinueDialogAsync(cancellationToken).ConfigureAwait(false);
        if (DialogTurnResult.Status == DialogTurnStatus.Empty)
            DialogTurnResult = await dc.BeginDialogAsync(dialog.Id, options, cancellationToken).ConfigureAwait(false);
    };
}
