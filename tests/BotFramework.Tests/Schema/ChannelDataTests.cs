using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Schema;

public class ChannelDataTests
{
    private const string FromTeams = """
        {
          "type": "message",
          "channelData": {
            "channel": { "id": "19:general", "name": "General", "type": "standard" },
            "eventType": "teamRenamed",
            "team": { "id": "19:team", "name": "Team", "aadGroupId": "g" },
            "notification": { "alert": true },
            "tenant": { "id": "t" },
            "meeting": { "id": "m" },
            "settings": { "selectedChannel": { "id": "19:chosen" }, "more": 1 },
            "onBehalfOf": [ { "itemid": 0, "mentionType": "person", "mri": "29:x", "displayName": "X" } ]
          }
        }
        """;

    [Fact]
    public void The_channel_data_of_teams_is_read_whole()
    {
        var data = JsonConvert.DeserializeObject<Activity>(FromTeams)!.GetChannelData<TeamsChannelData>();

        Assert.Equal(("19:general", "General", "standard"), (data.Channel.Id, data.Channel.Name, data.Channel.Type));
        Assert.Equal(("teamRenamed", "19:team", "g", true, "t", "m"), (data.EventType, data.Team.Id, data.Team.AadGroupId, data.Notification.Alert, data.Tenant.Id, data.Meeting.Id));
        Assert.Equal("19:chosen", data.Settings.SelectedChannel.Id);
        Assert.Equal(1L, data.Settings.AdditionalProperties["more"]);
        Assert.Equal(("29:x", "X"), (data.OnBehalfOf[0].Mri, data.OnBehalfOf[0].DisplayName));
    }

    [Fact]
    public void Channel_data_that_code_set_is_given_back_as_it_is()
    {
        var data = new TeamsChannelData(tenant: new TenantInfo("t"));

        Assert.Same(data, new Activity { ChannelData = data }.GetChannelData<TeamsChannelData>());
    }

    [Fact]
    public void No_channel_data_is_nothing_and_not_an_error()
    {
        Assert.Null(new Activity().GetChannelData<TeamsChannelData>());
        Assert.False(new Activity().TryGetChannelData<TeamsChannelData>(out var data));
        Assert.Null(data);
    }

    [Fact]
    public void Channel_data_of_another_shape_cannot_be_got()
    {
        var activity = new Activity { ChannelData = "text" };

        Assert.Throws<InvalidCastException>(() => activity.GetChannelData<TeamsChannelData>());
        Assert.False(activity.TryGetChannelData<TeamsChannelData>(out _));
        Assert.False(new Activity { ChannelData = JObject.Parse("""{"team":5}""") }.TryGetChannelData<TeamsChannelData>(out _));
        Assert.True(new Activity { ChannelData = new JObject() }.TryGetChannelData<TeamsChannelData>(out _));
    }

    [Fact]
    public void A_member_of_a_team_has_an_object_id_by_either_name()
    {
        var member = JsonConvert.DeserializeObject<TeamsChannelAccount>("""{"id":"1","objectId":"o","givenName":"A"}""")!;
        Assert.Equal("o", member.AadObjectId);
        Assert.Equal(("o", "o"), ((string)JObject.FromObject(member)["objectId"]!, (string)JObject.FromObject(member)["aadObjectId"]!));
        Assert.Equal("o", JsonConvert.DeserializeObject<TeamsChannelAccount>("""{"id":"1","aadObjectId":"o"}""")!.AadObjectId);
    }

    [Fact]
    public void A_page_of_members_makes_accounts_into_those_of_teams()
    {
        var account = new ChannelAccount("1", "A") { Properties = JObject.Parse("""{"email":"a@example.org"}""") };

        Assert.Equal("a@example.org", new TeamsPagedMembersResult("next", [account]).Members[0].Email);
    }

    [Fact]
    public void What_teams_adds_to_its_channel_data_is_written_back()
    {
        var data = JsonConvert.DeserializeObject<TeamsChannelData>("""{"team":{"id":"t"},"later":1}""")!;

        Assert.Equal(1L, data.AdditionalProperties["later"]);
        Assert.EndsWith("\"later\":1}", JsonConvert.SerializeObject(data));
        Assert.Null(new TeamsChannelData().AdditionalProperties);
    }
}
