using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>Asks Teams who is who.</summary>
public static class TeamsInfo
{
    /// <summary>A member of the team, or of the chat, that the turn is in.</summary>
    public static Task<TeamsChannelAccount> GetMemberAsync(ITurnContext turnContext, string userId, CancellationToken cancellationToken = default)
    {
        var teamId = turnContext.Activity.TeamsGetTeamInfo()?.Id;
        return teamId != null
            ? GetTeamMemberAsync(turnContext, userId, teamId, cancellationToken)
            : GetMemberAsync(turnContext, userId, turnContext.Activity.Conversation?.Id, cancellationToken);
    }

    /// <summary>A member of a team: that of the turn if left out.</summary>
    /// <exception cref="InvalidOperationException">There is no team.</exception>
    public static Task<TeamsChannelAccount> GetTeamMemberAsync(ITurnContext turnContext, string userId, string teamId = null, CancellationToken cancellationToken = default)
    {
        var team = teamId ?? turnContext.Activity.TeamsGetTeamInfo()?.Id
            ?? throw new InvalidOperationException("This method is only valid within the scope of MS Teams Team.");
        return GetMemberAsync(turnContext, userId, team, cancellationToken);
    }

    private static async Task<TeamsChannelAccount> GetMemberAsync(ITurnContext turnContext, string userId, string conversationId, CancellationToken cancellationToken)
    {
        if (conversationId == null)
            throw new InvalidOperationException("The GetMembers operation needs a valid conversation Id.");
        if (userId == null)
            throw new InvalidOperationException("The GetMember operation needs a valid user Id.");

        var client = turnContext.TurnState.Get<IConnectorClient>() ?? throw new InvalidOperationException("This method requires a connector client.");
        var member = await client.Conversations.GetConversationMemberAsync(userId, conversationId, cancellationToken).ConfigureAwait(false);
        return AsTeamsAccount(member);
    }

    internal static TeamsChannelAccount AsTeamsAccount(ChannelAccount account)
        => account as TeamsChannelAccount ?? JObject.FromObject(account).ToObject<TeamsChannelAccount>();
}
