using System.Net;
using System.Security.Principal;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Builder;

/// <summary>Speaks the Bot Connector protocol, whoever hosts it.</summary>
/// <param name="botFrameworkAuthentication">Tells who calls, and makes the clients to answer with.</param>
/// <param name="logger">Is told what happens; nobody if left out.</param>
public abstract partial class CloudAdapterBase(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null) : BotAdapter
{
    /// <summary>Tells who calls, and makes the clients to answer with.</summary>
    protected BotFrameworkAuthentication BotFrameworkAuthentication { get; private set; } =
        botFrameworkAuthentication ?? throw new ArgumentNullException(nameof(botFrameworkAuthentication));

    /// <summary>Is told what happens.</summary>
    protected ILogger Logger { get; private set; } = logger ?? NullLogger.Instance;

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
            activities[i].Id = null;
            responses[i] = await SendAsync(turnContext, activities[i], cancellationToken).ConfigureAwait(false)
                ?? new ResourceResponse(activities[i].Id ?? string.Empty);
        }

        return responses;
    }

    /// <inheritdoc/>
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activity);
        return ConnectorOf(turnContext).Conversations.UpdateActivityAsync(activity.Conversation.Id, activity.Id, activity, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(reference);
        return ConnectorOf(turnContext).Conversations.DeleteActivityAsync(reference.Conversation.Id, reference.ActivityId, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task<InvokeResponse> ProcessActivityAsync(ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var result = new AuthenticateRequestResult
        {
            ClaimsIdentity = claimsIdentity,
            ConnectorFactory = BotFrameworkAuthentication.CreateConnectorFactory(claimsIdentity),
        };
        return ProcessActivityAsync(result, activity, callback, cancellationToken);
    }

    /// <summary>Handles an activity that came with this Authorization header.</summary>
    /// <returns>What to answer the request with; null for 200 and no body.</returns>
    /// <exception cref="UnauthorizedAccessException">The sender is not who may send it.</exception>
    protected async Task<InvokeResponse> ProcessActivityAsync(string authHeader, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var result = await BotFrameworkAuthentication.AuthenticateRequestAsync(activity, authHeader, cancellationToken).ConfigureAwait(false);
        return await ProcessActivityAsync(result, activity, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Handles an activity whose sender is known.</summary>
    /// <returns>What to answer the request with; null for 200 and no body.</returns>
    protected async Task<InvokeResponse> ProcessActivityAsync(AuthenticateRequestResult authenticateRequestResult, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        LogTurn(Logger, activity.Type, activity.ChannelId);
        activity.CallerId = authenticateRequestResult.CallerId;

        var factory = authenticateRequestResult.ConnectorFactory;
        var audience = authenticateRequestResult.Audience;
        using var client = await factory.CreateAsync(activity.ServiceUrl, audience, cancellationToken).ConfigureAwait(false);
        using var userTokens = await UserTokensAsync(authenticateRequestResult.ClaimsIdentity, cancellationToken).ConfigureAwait(false);
        using var turnContext = CreateTurnContext(activity, authenticateRequestResult.ClaimsIdentity, audience, client, userTokens, callback, factory);
        await RunPipelineAsync(turnContext, callback, cancellationToken).ConfigureAwait(false);
        return ResultOf(turnContext);
    }

    /// <summary>Who the bot itself is, for turns of its own accord.</summary>
    /// <param name="botAppId">Its application id; null is none.</param>
    protected ClaimsIdentity CreateClaimsIdentity(string botAppId) => new(
    [
        // Channels are told by the audience, the Emulator by the application id.
        new Claim(AuthenticationConstants.AudienceClaim, botAppId ?? string.Empty),
        new Claim(AuthenticationConstants.AppIdClaim, botAppId ?? string.Empty),
    ]);

    private static IConnectorClient ConnectorOf(ITurnContext turnContext) => turnContext.TurnState.Get<IConnectorClient>();

    private static InvokeResponse ResultOf(TurnContext turnContext)
    {
        var activity = turnContext.Activity;
        if (activity.DeliveryMode == DeliveryModes.ExpectReplies)
            return new InvokeResponse { Status = (int)HttpStatusCode.OK, Body = new ExpectedReplies(turnContext.BufferedReplyActivities) };
        if (activity.Type != ActivityTypes.Invoke)
            return null;

        var answer = turnContext.TurnState.Get<Activity>(InvokeResponseKey);
        return answer != null ? (InvokeResponse)answer.Value : new InvokeResponse { Status = (int)HttpStatusCode.NotImplemented };
    }

    private static async Task<ResourceResponse> SendAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        switch (activity.Type)
        {
            case ActivityTypesEx.Delay:
                await Task.Delay(Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture), cancellationToken).ConfigureAwait(false);
                return null;

            case ActivityTypesEx.InvokeResponse:
                turnContext.TurnState.Add(InvokeResponseKey, activity);
                return null;

            case ActivityTypes.Trace when activity.ChannelId != Channels.Emulator:
                return null;
        }

        var conversations = ConnectorOf(turnContext).Conversations;
        var conversationId = activity.Conversation.Id;
        return string.IsNullOrWhiteSpace(activity.ReplyToId)
            ? await conversations.SendToConversationAsync(conversationId, activity, cancellationToken).ConfigureAwait(false)
            : await conversations.ReplyToActivityAsync(conversationId, activity.ReplyToId, activity, cancellationToken).ConfigureAwait(false);
    }

    // Debug, and no more than kinds: the log of a busy bot is not to be filled by each turn, nor with what was said.
    [LoggerMessage(Level = LogLevel.Debug, Message = "Turn of type {Type} on channel {Channel}")]
    private static partial void LogTurn(ILogger logger, string type, string channel);

    private Task<UserTokenClient> UserTokensAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken)
        => BotFrameworkAuthentication.CreateUserTokenClientAsync(claimsIdentity, cancellationToken);

    private TurnContext CreateTurnContext(Activity activity, ClaimsIdentity claimsIdentity, string audience, IConnectorClient client, UserTokenClient userTokens, BotCallbackHandler callback, ConnectorFactory factory)
    {
        var turnContext = new TurnContext(this, activity);
        turnContext.TurnState.Add<IIdentity>(BotIdentityKey, claimsIdentity);
        turnContext.TurnState.Add(client);
        if (userTokens != null)
            turnContext.TurnState.Add(userTokens);
        turnContext.TurnState.Add(callback);
        turnContext.TurnState.Add(factory);
        turnContext.TurnState.Set(OAuthScopeKey, audience);
        return turnContext;
    }
}
