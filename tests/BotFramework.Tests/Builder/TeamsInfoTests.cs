using BotFramework.Tests.Connector;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace BotFramework.Tests.Builder;

public class TeamsInfoTests
{
    private const string Ann = "{\"id\":\"u9\",\"email\":\"ann@example.org\"}";

    [Theory]
    [InlineData("team", "team")]
    [InlineData(null, "c1")]
    public async Task Members_are_those_of_the_team_or_else_of_the_chat(string? team, string conversation)
    {
        await using var channel = await Channel.OpenAsync();
        channel.Answers(200, $"[{Ann}]");

        var members = await TeamsInfo.GetMembersAsync(Turn(channel, team));

        Assert.Equal("ann@example.org", members.Single().Email);
        Assert.Equal($"GET /v3/conversations/{conversation}/members", channel.Calls.Single().Call);
    }

    [Fact]
    public async Task Members_come_page_by_page()
    {
        await using var channel = await Channel.OpenAsync();
        channel.Answers(200, $"{{\"continuationToken\":\"more\",\"members\":[{Ann}]}}");

        var page = await TeamsInfo.GetPagedMembersAsync(Turn(channel, "team"), 1, "next");

        Assert.Equal(("more", "ann@example.org"), (page.ContinuationToken, page.Members.Single().Email));
        Assert.Equal("GET /v3/conversations/team/pagedmembers?pageSize=1&continuationToken=next", channel.Calls.Single().Call);
    }

    [Fact]
    public async Task Where_there_is_no_team_its_members_cannot_be_told()
    {
        await using var channel = await Channel.OpenAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => TeamsInfo.GetTeamMembersAsync(Turn(channel, null)));
        await Assert.ThrowsAsync<InvalidOperationException>(() => TeamsInfo.GetPagedTeamMembersAsync(Turn(channel, null)));
    }

    private static TurnContext Turn(Channel channel, string? team)
    {
        var turn = Turns.Of(change: activity => activity.ChannelData = new TeamsChannelData { Team = team == null ? null : new TeamInfo(team) });
        turn.TurnState.Add<IConnectorClient>(new ConnectorClient(channel.Url, MicrosoftAppCredentials.Empty));
        return turn;
    }
}
