using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace SpasmBot.Turns.Tests;

public class ActivityCopyTests
{
    public static TheoryData<string, Activity> Activities => new()
    {
        { "nothing", new Activity() },
        {
            "a message", new Activity(ActivityTypes.Message)
            {
                Id = "1",
                Timestamp = new DateTimeOffset(2026, 11, 22, 8, 0, 0, 123, TimeSpan.FromHours(5)),
                Text = "2026-11-22T08:00:00+05:00",
                From = new ChannelAccount("b", "Bot") { Properties = new JObject { ["more"] = 1 } },
                Recipient = new TeamsChannelAccount("u", email: "u@example.org"),
                Conversation = new ConversationAccount(true, "group", "c"),
                Properties = new JObject { ["kept"] = new JArray(1, "two", JValue.CreateNull(), true) },
            }
        },
        {
            "what can be pressed", new Activity(ActivityTypes.Message)
            {
                SuggestedActions = new SuggestedActions { To = ["u"], Actions = [new CardAction(ActionTypes.ImBack, "Yes", value: "yes"), null!, new CardAction(value: new { a = 1 })] },
                Attachments = [new HeroCard("Title", buttons: [new CardAction(title: "No")]).ToAttachment(), new Attachment("a/b", content: new JObject { ["x"] = new JArray() }), null!],
            }
        },
        {
            "what only looks like JSON", new Activity(ActivityTypes.Event)
            {
                ChannelData = new JObject { ["at"] = new DateTime(2026, 11, 22, 8, 0, 0, DateTimeKind.Utc), ["id"] = Guid.Empty, ["price"] = 1.10m },
                Value = new JValue("text"),
            }
        },
        { "entities", new Activity { Entities = [new Entity("a") { Properties = new JObject { ["b"] = "c" } }, new Mention(new ChannelAccount("u"), "<at>u</at>")], Value = 5 } },
        { "somebody who came", new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [new ChannelAccount("u")], Value = JValue.CreateNull() } },
    };

    [Theory]
    [MemberData(nameof(Activities))]
    public void A_copy_is_what_writing_and_reading_makes_of_it(string what, Activity activity)
    {
        var copy = ActivityCopy.Of(activity);

        Assert.True(ActivityJson.Write(ActivityJson.Read(ActivityJson.Write(activity))) == ActivityJson.Write(copy), what);
        Assert.Equal(activity.Timestamp, copy.Timestamp);
    }

    [Fact]
    public void It_shares_nothing_with_the_original()
    {
        var activity = new Activity
        {
            From = new ChannelAccount("u"),
            Conversation = new ConversationAccount(id: "c"),
            SuggestedActions = new SuggestedActions { To = ["u"], Actions = [new CardAction { Title = "Yes", Value = new JObject { ["a"] = 1 } }] },
            Attachments = [new Attachment { Content = new JObject { ["list"] = new JArray(new JObject()) } }],
            Entities = [new Entity("e") { Properties = new JObject { ["a"] = new JArray() } }],
            ChannelData = new JObject { ["a"] = new JObject() },
        };
        var before = ActivityJson.Write(activity);

        var copy = ActivityCopy.Of(activity);
        copy.From.Id = copy.Conversation.Id = "other";
        copy.SuggestedActions.To.Clear();
        copy.SuggestedActions.Actions[0].Title = "No";
        ((JObject)copy.SuggestedActions.Actions[0].Value)["a"] = 2;
        ((JObject)copy.Attachments[0].Content)["list"]![0]!["b"] = 1;
        copy.Attachments.Clear();
        ((JArray)copy.Entities[0].Properties["a"]!).Add(1);
        copy.Entities.Clear();
        ((JObject)copy.ChannelData)["a"]!["b"] = 1;
        copy.Properties["p"] = 1;

        Assert.Equal(before, ActivityJson.Write(activity));
    }
}
