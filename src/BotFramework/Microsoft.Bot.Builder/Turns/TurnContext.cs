namespace Microsoft.Bot.Builder;

/// <summary>The turn that an adapter makes for an incoming activity. It ends when it is disposed.</summary>
public class TurnContext : ITurnContext, IDisposable
{
    private const string LocaleKey = "turn.locale";

    private readonly List<SendActivitiesHandler> _onSendActivities;
    private readonly List<UpdateActivityHandler> _onUpdateActivity;
    private readonly List<DeleteActivityHandler> _onDeleteActivity;
    private bool _disposed;

    /// <summary>Starts a turn.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public TurnContext(BotAdapter adapter, Activity activity)
    {
        Adapter = adapter ?? throw new ArgumentNullException(nameof(adapter));
        Activity = activity ?? throw new ArgumentNullException(nameof(activity));
        TurnState = new TurnContextStateCollection();
        BufferedReplyActivities = [];
        _onSendActivities = [];
        _onUpdateActivity = [];
        _onDeleteActivity = [];
    }

    /// <summary>Goes on with a turn as if another activity had come in: state, buffered replies and handlers stay the same.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public TurnContext(ITurnContext turnContext, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        Activity = activity ?? throw new ArgumentNullException(nameof(activity));
        Adapter = turnContext.Adapter;
        TurnState = turnContext.TurnState;
        Responded = turnContext.Responded;

        var original = turnContext as TurnContext;
        BufferedReplyActivities = original?.BufferedReplyActivities ?? [];
        _onSendActivities = original?._onSendActivities ?? [];
        _onUpdateActivity = original?._onUpdateActivity ?? [];
        _onDeleteActivity = original?._onDeleteActivity ?? [];
    }

    /// <inheritdoc/>
    public BotAdapter Adapter { get; }

    /// <inheritdoc/>
    public TurnContextStateCollection TurnState { get; }

    /// <inheritdoc/>
    public Activity Activity { get; }

    /// <inheritdoc/>
    public bool Responded { get; private set; }

    /// <summary>What was sent so far when the incoming activity asked for <see cref="DeliveryModes.ExpectReplies"/>.</summary>
    public List<Activity> BufferedReplyActivities { get; }

    /// <summary>The language of the turn, e.g. <c>en-US</c>; null if unknown.</summary>
    public string Locale
    {
        get => TurnState.Get<string>(LocaleKey);
        set
        {
            if (value != null)
                TurnState.Set(LocaleKey, value);
            else
                TurnState.Remove(LocaleKey);
        }
    }

    /// <inheritdoc/>
    public ITurnContext OnSendActivities(SendActivitiesHandler handler) => With(_onSendActivities, handler);

    /// <inheritdoc/>
    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler) => With(_onUpdateActivity, handler);

    /// <inheritdoc/>
    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler) => With(_onDeleteActivity, handler);

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">The text is null or blank.</exception>
    public Task<ResourceResponse> SendActivityAsync(string textReplyToSend, string speak = null, string inputHint = null, CancellationToken cancellationToken = default)
    {
        AssertNotDisposed();
        if (string.IsNullOrWhiteSpace(textReplyToSend))
            throw new ArgumentNullException(nameof(textReplyToSend));

        var message = new Activity(ActivityTypes.Message) { Text = textReplyToSend };
        if (!string.IsNullOrEmpty(speak))
            message.Speak = speak;
        if (!string.IsNullOrEmpty(inputHint))
            message.InputHint = inputHint;

        return SendActivityAsync(message, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        AssertNotDisposed();
        BotAssert.ActivityNotNull(activity);

        // A handler may have kept the activity from being sent: then there is no response to give back.
        var responses = await SendActivitiesAsync([activity], cancellationToken).ConfigureAwait(false);
        return responses is { Length: > 0 } ? responses[0] : new ResourceResponse();
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The array is empty.</exception>
    public Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default)
    {
        AssertNotDisposed();
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
            throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));

        // Handlers may change the list, so it is a list from here on, with each activity bound to this conversation.
        var reference = Activity.GetConversationReference();
        var outgoing = new List<Activity>(activities.Length);
        foreach (var activity in activities)
            outgoing.Add(activity.ApplyConversationReference(reference));

        return SendFromHandlerAsync(0, outgoing, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        AssertNotDisposed();
        BotAssert.ActivityNotNull(activity);

        var bound = activity.ApplyConversationReference(Activity.GetConversationReference());
        return UpdateFromHandlerAsync(0, bound, cancellationToken);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">The id is null or blank.</exception>
    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        AssertNotDisposed();
        if (string.IsNullOrWhiteSpace(activityId))
            throw new ArgumentNullException(nameof(activityId));

        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        return DeleteFromHandlerAsync(0, reference, cancellationToken);
    }

    /// <inheritdoc/>
    public Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default)
    {
        AssertNotDisposed();
        ArgumentNullException.ThrowIfNull(conversationReference);
        return DeleteFromHandlerAsync(0, conversationReference, cancellationToken);
    }

    /// <summary>Ends the turn: sending from now on throws <see cref="ObjectDisposedException"/>.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Ends the turn.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (_disposed)
            return;

        if (disposing)
            TurnState.Dispose();
        _disposed = true;
    }

    private TurnContext With<T>(List<T> handlers, T handler)
    {
        handlers.Add(handler ?? throw new ArgumentNullException(nameof(handler)));
        return this;
    }

    private Task<ResourceResponse[]> SendFromHandlerAsync(int index, List<Activity> outgoing, CancellationToken cancellationToken)
        => index == _onSendActivities.Count
            ? SendThroughAdapterAsync(outgoing, cancellationToken)
            : _onSendActivities[index](this, outgoing, () => SendFromHandlerAsync(index + 1, outgoing, cancellationToken));

    private async Task<ResourceResponse[]> SendThroughAdapterAsync(List<Activity> outgoing, CancellationToken cancellationToken)
    {
        ResourceResponse[] responses;
        if (Activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            responses = new ResourceResponse[outgoing.Count];
            for (var i = 0; i < responses.Length; i++)
            {
                BufferedReplyActivities.Add(outgoing[i]);
                responses[i] = new ResourceResponse();

                // The adapter, which would note the invoke response, never sees a buffered activity.
                if (outgoing[i].Type == ActivityTypesEx.InvokeResponse)
                    TurnState.Add(BotAdapter.InvokeResponseKey, outgoing[i]);
            }
        }
        else
        {
            responses = await Adapter.SendActivitiesAsync(this, outgoing.ToArray(), cancellationToken).ConfigureAwait(false);
            for (var i = 0; i < responses.Length; i++)
                outgoing[i].Id = responses[i].Id;
        }

        for (var i = 0; i < responses.Length; i++)
            Responded |= outgoing[i].Type != ActivityTypes.Trace;
        return responses;
    }

    private async Task<ResourceResponse> UpdateFromHandlerAsync(int index, Activity activity, CancellationToken cancellationToken)
    {
        if (index == _onUpdateActivity.Count)
            return await Adapter.UpdateActivityAsync(this, activity, cancellationToken).ConfigureAwait(false);

        return await _onUpdateActivity[index](this, activity, async () =>
        {
            var response = await UpdateFromHandlerAsync(index + 1, activity, cancellationToken).ConfigureAwait(false);
            if (response != null)
                activity.Id = response.Id;
            return response;
        }).ConfigureAwait(false);
    }

    private Task DeleteFromHandlerAsync(int index, ConversationReference reference, CancellationToken cancellationToken)
        => index == _onDeleteActivity.Count
            ? Adapter.DeleteActivityAsync(this, reference, cancellationToken)
            : _onDeleteActivity[index](this, reference, () => DeleteFromHandlerAsync(index + 1, reference, cancellationToken));

    private void AssertNotDisposed([CallerMemberName] string member = null)
    {
        if (_disposed)
            throw new ObjectDisposedException(member);
    }
}
