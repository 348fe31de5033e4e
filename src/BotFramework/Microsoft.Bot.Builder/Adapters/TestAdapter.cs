namespace Microsoft.Bot.Builder.Adapters;

/// <summary>Stands in for a channel in tests: what the bot says waits in a queue.</summary>
/// <param name="conversation">The conversation; one on channel <c>test</c> if left out.</param>
/// <param name="sendTraceActivity">Whether traces are queued as well.</param>
public class TestAdapter(ConversationReference conversation = null, bool sendTraceActivity = false) : BotAdapter
{
    private readonly Lock _conversationLock = new();
    private readonly Lock _queueLock = new();
    private readonly Queue<TaskCompletionSource<IActivity>> _waiting = new();
    private int _nextId;

    /// <summary>Talks on a channel, in its only conversation.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="sendTraceActivity">Whether traces are queued as well.</param>
    public TestAdapter(string channelId, bool sendTraceActivity = false)
        : this(DefaultConversation(channelId), sendTraceActivity) { }

    /// <summary>The language of the user.</summary>
    public string Locale { get; set; } = "en-us";

    /// <summary>What the bot said and nobody has taken yet.</summary>
    public Queue<Activity> ActiveQueue { get; } = new();

    /// <summary>The conversation.</summary>
    public ConversationReference Conversation { get; set; } = conversation ?? DefaultConversation("test");

    /// <summary>Whether traces are queued as well.</summary>
    public bool EnableTrace { get; set; } = sendTraceActivity;

    /// <summary>A conversation on channel <c>test</c>.</summary>
    /// <param name="name">Its name and id.</param>
    /// <param name="user">The name of the user; in lower case the id.</param>
    /// <param name="bot">The name of the bot; in lower case the id.</param>
    public static ConversationReference CreateConversation(string name, string user = "User1", string bot = "Bot") => new()
    {
        ChannelId = "test",
        ServiceUrl = "https://test.com",
        Conversation = new ConversationAccount(false, name, name),
        User = new ChannelAccount(id: user.ToLowerInvariant(), name: user),
        Bot = new ChannelAccount(id: bot.ToLowerInvariant(), name: bot),
        Locale = "en-us",
    };

    /// <summary>Adds a middleware, inside of those added before.</summary>
    public new TestAdapter Use(IMiddleware middleware)
    {
        base.Use(middleware);
        return this;
    }

    /// <summary>Runs a turn with an activity of the user.</summary>
    public async Task ProcessActivityAsync(Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken = default)
    {
        Address(activity);
        using var turnContext = CreateTurnContext(activity);
        await RunPipelineAsync(turnContext, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async Task<InvokeResponse> ProcessActivityAsync(ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        await ProcessActivityAsync(activity, callback, cancellationToken).ConfigureAwait(false);
        return null;
    }

    /// <inheritdoc/>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
            throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));

        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            var activity = activities[i];
            if (string.IsNullOrEmpty(activity.Id))
                activity.Id = Guid.NewGuid().ToString("n");
            activity.Timestamp ??= DateTimeOffset.UtcNow;

            if (activity.Type == ActivityTypesEx.Delay)
                await Task.Delay(Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture), cancellationToken).ConfigureAwait(false);
            else if (activity.Type != ActivityTypes.Trace || EnableTrace)
                Enqueue(activity);

            responses[i] = new ResourceResponse(activity.Id);
        }

        return responses;
    }

    /// <summary>Replaces the activity with the same id, if it still waits in the queue.</summary>
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
        => Task.FromResult(Rewrite(activity.Id, activity) ? new ResourceResponse(activity.Id) : new ResourceResponse());

    /// <summary>Deletes the activity that the reference names, if it still waits in the queue.</summary>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        Rewrite(reference.ActivityId, null);
        return Task.CompletedTask;
    }

    /// <summary>Empties the queue and starts another conversation with a conversation update.</summary>
    public Task CreateConversationAsync(string channelId, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ActiveQueue.Clear();
        var update = Activity.CreateConversationUpdateActivity();
        update.ChannelId = channelId;
        update.Conversation = new ConversationAccount { Id = Guid.NewGuid().ToString("n") };
        using var turnContext = CreateTurnContext((Activity)update);
        return callback(turnContext, cancellationToken);
    }

    /// <summary>Takes what the bot said first; null if it has said nothing.</summary>
    public IActivity GetNextReply()
    {
        lock (_queueLock)
            return ActiveQueue.TryDequeue(out var reply) ? reply : null;
    }

    /// <summary>Takes what the bot said first, or what it will say.</summary>
    /// <param name="cancellationToken">Ends the waiting: the task is then cancelled.</param>
    public Task<IActivity> GetNextReplyAsync(CancellationToken cancellationToken = default)
    {
        lock (_queueLock)
        {
            if (_waiting.Count == 0 && GetNextReply() is { } reply)
                return Task.FromResult(reply);

            var waiting = new TaskCompletionSource<IActivity>(TaskCreationOptions.RunContinuationsAsynchronously);
            cancellationToken.Register(() => waiting.TrySetCanceled(cancellationToken));
            _waiting.Enqueue(waiting);
            return waiting.Task;
        }
    }

    /// <summary>A message of the user in this conversation.</summary>
    public Activity MakeActivity(string text = null) => new()
    {
        Type = ActivityTypes.Message,
        Locale = Locale,
        From = Conversation.User,
        Recipient = Conversation.Bot,
        Conversation = Conversation.Conversation,
        ServiceUrl = Conversation.ServiceUrl,
        Id = NextId(),
        Text = text,
    };

    /// <summary>Runs a turn with a message of the user.</summary>
    public virtual Task SendTextToBotAsync(string userSays, BotCallbackHandler callback, CancellationToken cancellationToken)
        => ProcessActivityAsync(MakeActivity(userSays), callback, cancellationToken);

    /// <summary>The turn of an activity.</summary>
    protected virtual TurnContext CreateTurnContext(Activity activity) => new(this, activity);

    private static ConversationReference DefaultConversation(string channelId)
    {
        var conversation = CreateConversation("Conversation1");
        conversation.ChannelId = channelId;
        conversation.Conversation.ConversationType = "convo1";
        return conversation;
    }

    private string NextId() => (Interlocked.Increment(ref _nextId) - 1).ToString(CultureInfo.InvariantCulture);

    private void Address(Activity activity)
    {
        lock (_conversationLock)
        {
            activity.Type ??= ActivityTypes.Message;
            activity.ChannelId ??= Conversation.ChannelId;
            if (activity.From == null || activity.From.Id == "unknown" || activity.From.Role == RoleTypes.Bot)
                activity.From = Conversation.User;
            activity.Recipient = Conversation.Bot;
            activity.Conversation = Conversation.Conversation;
            activity.ServiceUrl = Conversation.ServiceUrl;
            activity.Id = NextId();
        }

        if (activity.Timestamp == null || activity.Timestamp == default(DateTimeOffset))
            activity.Timestamp = DateTimeOffset.UtcNow;
        if (activity.LocalTimestamp == null || activity.LocalTimestamp == default(DateTimeOffset))
            activity.LocalTimestamp = DateTimeOffset.Now;
    }

    private void Enqueue(Activity activity)
    {
        lock (_queueLock)
        {
            while (_waiting.TryDequeue(out var waiting))
            {
                if (waiting.TrySetResult(activity))
                    return;
            }

            ActiveQueue.Enqueue(activity);
        }
    }

    private bool Rewrite(string id, Activity replacement)
    {
        lock (_queueLock)
        {
            var queued = ActiveQueue.ToList();
            var index = queued.FindIndex(activity => activity.Id == id);
            if (index < 0)
                return false;

            if (replacement != null)
                queued[index] = replacement;
            else
                queued.RemoveAt(index);

            ActiveQueue.Clear();
            queued.ForEach(ActiveQueue.Enqueue);
            return true;
        }
    }
}
