using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Schema;

public class ActivityJsonTests
{
    private static readonly JsonSerializerSettings AsOnTheWire = new() { NullValueHandling = NullValueHandling.Ignore };

    [Fact]
    public void What_a_channel_adds_survives_a_round_trip_at_every_level()
    {
        const string json = """
            {
              "type": "message",
              "text": "hello",
              "spaceship": { "captain": "Ada", "crew": [1, 2, { "x": null }] },
              "from": { "id": "u1", "name": "U", "favouriteColour": "green" },
              "recipient": { "id": "b1", "agenticAppId": "a-1" },
              "conversation": { "id": "c1", "tenantId": "t", "threadDepth": 3 },
              "attachments": [ { "contentType": "x/y", "content": { "deep": { "er": true } }, "uploadedBy": "u1" } ],
              "entities": [ { "type": "clientInfo", "locale": "en-GB", "platform": "Web" } ],
              "channelData": { "clientActivityID": "17", "nested": { "n": 1.5 } }
            }
            """;

        var activity = JsonConvert.DeserializeObject<Activity>(json)!;
        var again = JObject.Parse(JsonConvert.SerializeObject(activity, AsOnTheWire));

        Assert.True(JToken.DeepEquals(JObject.Parse(json), again), again.ToString());
        Assert.Equal("Ada", activity.Properties["spaceship"]!["captain"]);
        Assert.Equal("green", activity.From.Properties["favouriteColour"]);
        Assert.Equal("Web", activity.Entities[0].Properties["platform"]);
    }

    [Fact]
    public void The_offset_of_a_local_time_survives_a_round_trip()
    {
        const string json = """{"type":"message","timestamp":"2026-03-01T12:00:00.123Z","localTimestamp":"2026-03-01T13:30:00.123+01:30"}""";

        var activity = JsonConvert.DeserializeObject<Activity>(json, AsOnTheWire)!;
        var again = JsonConvert.DeserializeObject<Activity>(JsonConvert.SerializeObject(activity, AsOnTheWire), AsOnTheWire)!;

        Assert.Equal(TimeSpan.FromMinutes(90), again.LocalTimestamp!.Value.Offset);
        Assert.Equal(new DateTimeOffset(2026, 3, 1, 13, 30, 0, 123, TimeSpan.FromMinutes(90)), again.LocalTimestamp);
        Assert.Equal(TimeSpan.Zero, again.Timestamp!.Value.Offset);
    }

    [Fact]
    public void Properties_written_by_code_are_written_beside_the_others()
    {
        var activity = new Activity(ActivityTypes.Message) { Properties = JObject.FromObject(new { mood = "good" }) };

        var json = JObject.Parse(JsonConvert.SerializeObject(activity, AsOnTheWire));

        Assert.Equal("good", json["mood"]);
        Assert.Null(json["properties"]);
    }

    [Fact]
    public void An_empty_activity_writes_nothing()
    {
        Assert.Equal("{}", JsonConvert.SerializeObject(new Activity(), AsOnTheWire));
        Assert.Empty(new Activity().Properties);
    }

    [Fact]
    public void Lists_of_a_new_activity_are_null_until_they_are_set()
    {
        var activity = new Activity(ActivityTypes.Message);

        Assert.Null(activity.Attachments);
        Assert.Null(activity.Entities);
        Assert.Null(activity.MembersAdded);
    }

    [Fact]
    public void Every_property_goes_by_its_camel_case_name()
    {
        var written = typeof(Activity).GetProperties().Where(property => property.Name != "Properties").ToList();

        Assert.Equal(42, written.Count);
        Assert.All(written, property =>
        {
            var attribute = Assert.Single(property.GetCustomAttributes(typeof(JsonPropertyAttribute), false).Cast<JsonPropertyAttribute>());
            Assert.Equal(char.ToLowerInvariant(property.Name[0]) + property.Name[1..], attribute.PropertyName);
        });
    }
}
