namespace Microsoft.Bot.Builder.Teams;

/// <summary>Asks Teams who is who.</summary>
public static class TeamsInfo
{
    /// <summary>A member of the team, or of the chat, that the turn is in.</summary>
    public static Task<TeamsChannelAccount> GetMemberAsync(ITurnContext turnContext, string userId, CancellationToken cancellationToken = default)
        => GetMemberAsync(turnContext, userId, PlaceOf(turnContext), cancellationToken);

    /// <summary>A member of a team: that of the turn if left out.</summary>
    /// <exception cref="InvalidOperationException">There is no team.</exception>
    public static Task<TeamsChannelAccount> GetTeamMemberAsync(ITurnContext turnContext, string userId, string teamId = null, CancellationToken cancellationToken = default)
        => GetMemberAsync(turnContext, userId, TeamOf(turnContext, teamId), cancellationToken);

    /// <summary>All members of the team, or of the chat, that the turn is in.</summary>
    public static Task<IEnumerable<TeamsChannelAccount>> GetMembersAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        => GetMembersAsync(turnContext, PlaceOf(turnContext), cancellationToken);

    /// <summary>All members of a team: that of the turn if left out.</summary>
    /// <exception cref="InvalidOperationException">There is no team.</exception>
    public static Task<IEnumerable<TeamsChannelAccount>> GetTeamMembersAsync(ITurnContext turnContext, string teamId = null, CancellationToken cancellationToken = default)
        => GetMembersAsync(turnContext, TeamOf(turnContext, teamId), cancellationToken);

    /// <summary>A page of the members of the team, or of the chat, that the turn is in.</summary>
    public static Task<TeamsPagedMembersResult> GetPagedMembersAsync(ITurnContext turnContext, int? pageSize = default, string continuationToken = default, CancellationToken cancellationToken = default)
        => GetPageAsync(turnContext, PlaceOf(turnContext), continuationToken, pageSize, cancellationToken);

    /// <summary>A page of the members of a team: that of the turn if left out.</summary>
    /// <exception cref="InvalidOperationException">There is no team.</exception>
    public static Task<TeamsPagedMembersResult> GetPagedTeamMembersAsync(ITurnContext turnContext, string teamId = null, string continuationToken = default, int? pageSize = default, CancellationToken cancellationToken = default)
        => GetPageAsync(turnContext, TeamOf(turnContext, teamId), continuationToken, pageSize, cancellationToken);

    private static string PlaceOf(ITurnContext turnContext)
        => turnContext.Activity.TeamsGetTeamInfo()?.Id ?? turnContext.Activity.Conversation?.Id;

    private static string TeamOf(ITurnContext turnContext, string teamId)
        => teamId ?? turnContext.Activity.TeamsGetTeamInfo()?.Id
            ?? throw new InvalidOperationException("This method is only valid within the scope of MS Teams Team.");

    private static IConversations ConversationsOf(ITurnContext turnContext, string conversationId)
    {
        if (conversationId == null)
            throw new InvalidOperationException("The GetMembers operation needs a valid conversation Id.");
        return (turnContext.TurnState.Get<IConnectorClient>() ?? throw new InvalidOperationException("This method requires a connector client.")).Conversations;
    }

    private static async Task<IEnumerable<TeamsChannelAccount>> GetMembersAsync(ITurnContext turnContext, string conversationId, CancellationToken cancellationToken)
    {
        var members = await ConversationsOf(turnContext, conversationId).GetConversationMembersAsync(conversationId, cancellationToken).ConfigureAwait(false);
        return members.Select(AsTeamsAccount);
    }

    private static async Task<TeamsPagedMembersResult> GetPageAsync(ITurnContext turnContext, string conversationId, string continuationToken, int? pageSize, CancellationToken cancellationToken)
    {
        var page = await ConversationsOf(turnContext, conversationId)
            .GetConversationPagedMembersAsync(conversationId, pageSize, continuationToken, cancellationToken)
            .ConfigureAwait(false);
        return new TeamsPagedMembersResult(page.ContinuationToken, page.Members);
    }

    private static async Task<TeamsChannelAccount> GetMemberAsync(ITurnContext turnContext, string userId, string conversationId, CancellationToken cancellationToken)
    {
        if (conversationId != null && userId == null)
            throw new InvalidOperationException("The GetMembers operation needs a valid user Id.");

        var member = await ((Conversations)ConversationsOf(turnContext, conversationId)).GetConversationMemberAsync(userId, conversationId, cancellationToken).ConfigureAwait(false);
        return AsTeamsAccount(member);
    }

    internal static TeamsChannelAccount AsTeamsAccount(ChannelAccount account)
        => account as TeamsChannelAccount ?? JObject.FromObject(account).ToObject<TeamsChannelAccount>();
}
