namespace Microsoft.Bot.Builder;

/// <summary>Connects a bot to a channel: starts turns, runs them through middleware, and sends what the bot says.</summary>
public abstract class BotAdapter
{
    /// <summary>Where the turn's state keeps the activity that carries the answer to an invoke.</summary>
    public const string InvokeResponseKey = "BotFrameworkAdapter.InvokeResponse";

    /// <summary>Where the turn's state keeps who called.</summary>
    public const string BotIdentityKey = "BotIdentity";

    /// <summary>Where the turn's state keeps the audience of outgoing tokens.</summary>
    public const string OAuthScopeKey = "Microsoft.Bot.Builder.BotAdapter.OAuthScope";

    /// <summary>Told of an exception in middleware or bot; without it the exception goes to the caller.</summary>
    public Func<ITurnContext, Exception, Task> OnTurnError { get; set; }

    /// <summary>The middleware.</summary>
    public MiddlewareSet MiddlewareSet { get; } = new();

    /// <summary>Adds a middleware, inside of those added before.</summary>
    public BotAdapter Use(IMiddleware middleware)
    {
        MiddlewareSet.Use(middleware);
        return this;
    }

    /// <summary>Sends activities, in order.</summary>
    /// <returns>One response an activity, in the same order.</returns>
    public abstract Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken);

    /// <summary>Replaces the activity that has the same id.</summary>
    public abstract Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken);

    /// <summary>Deletes the activity that the reference names.</summary>
    public abstract Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken);

    /// <summary>Starts a turn of the bot's own accord in a conversation.</summary>
    /// <param name="botId">The application id of the bot.</param>
    /// <param name="reference">The conversation.</param>
    /// <param name="callback">Handles the turn.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    public virtual async Task ContinueConversationAsync(string botId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        using var turnContext = new TurnContext(this, reference.GetContinuationActivity());
        await RunPipelineAsync(turnContext, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Starts a turn of the bot's own accord in a conversation.</summary>
    /// <exception cref="NotImplementedException">The adapter cannot.</exception>
    public virtual Task ContinueConversationAsync(ClaimsIdentity claimsIdentity, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
        => throw new NotImplementedException();

    /// <summary>Starts a turn of the bot's own accord in a conversation.</summary>
    /// <exception cref="NotImplementedException">The adapter cannot.</exception>
    public virtual Task ContinueConversationAsync(ClaimsIdentity claimsIdentity, ConversationReference reference, string audience, BotCallbackHandler callback, CancellationToken cancellationToken)
        => throw new NotImplementedException();

    /// <summary>Starts a turn of the bot's own accord with this activity.</summary>
    /// <exception cref="NotImplementedException">The adapter cannot.</exception>
    public virtual Task ContinueConversationAsync(string botId, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken)
        => throw new NotImplementedException();

    /// <summary>Starts a turn of the bot's own accord with this activity.</summary>
    /// <exception cref="NotImplementedException">The adapter cannot.</exception>
    public virtual Task ContinueConversationAsync(ClaimsIdentity claimsIdentity, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken)
        => throw new NotImplementedException();

    /// <summary>Starts a turn of the bot's own accord with this activity.</summary>
    /// <exception cref="NotImplementedException">The adapter cannot.</exception>
    public virtual Task ContinueConversationAsync(ClaimsIdentity claimsIdentity, Activity continuationActivity, string audience, BotCallbackHandler callback, CancellationToken cancellationToken)
        => throw new NotImplementedException();

    /// <summary>Starts a new conversation on a channel, and a turn in it.</summary>
    /// <exception cref="NotImplementedException">The adapter cannot.</exception>
    public virtual Task CreateConversationAsync(string botAppId, string channelId, string serviceUrl, string audience, ConversationParameters conversationParameters, BotCallbackHandler callback, CancellationToken cancellationToken)
        => throw new NotImplementedException();

    /// <summary>Handles an activity whose sender is known to be who it says.</summary>
    /// <exception cref="NotImplementedException">The adapter cannot.</exception>
    public virtual Task<InvokeResponse> ProcessActivityAsync(ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
        => throw new NotImplementedException();

    /// <summary>Runs a turn through the middleware and then through <paramref name="callback"/>.</summary>
    protected async Task RunPipelineAsync(ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        BotAssert.ContextNotNull(turnContext);

        if (turnContext.Activity == null)
        {
            if (callback != null)
                await callback(turnContext, cancellationToken).ConfigureAwait(false);
            return;
        }

        TurnCulture.Apply(turnContext);
        try
        {
            await MiddlewareSet.ReceiveActivityWithStatusAsync(turnContext, callback, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (OnTurnError != null)
        {
            await OnTurnError(turnContext, exception).ConfigureAwait(false);
        }
    }
}
