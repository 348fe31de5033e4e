using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Builder;

public class EventFactoryTests
{
    [Fact]
    public void A_request_for_a_person_carries_the_conversation_and_what_was_said_in_it()
    {
        var turn = Turns.Of();

        var handoff = EventFactory.CreateHandoffInitiation(turn, new { skill = "pain" }, new Transcript([MessageFactory.Text("hello")]));

        Assert.Equal("handoff.initiate", handoff.Name);
        Assert.Equal("a1", handoff.ReplyToId);
        Assert.Equal("c1", handoff.RelatesTo.Conversation.Id);
        var transcript = (Transcript)((Activity)handoff).Attachments.Single().Content;
        Assert.Equal("hello", transcript.Activities.Single().Text);
        Assert.Equal("pain", Assert.IsType<JObject>(handoff.Value).Value<string>("skill"));
    }

    [Theory]
    [InlineData(null, "{\"state\":\"failed\",\"message\":null}")]
    [InlineData("nobody there", "{\"state\":\"failed\",\"message\":\"nobody there\"}")]
    public void How_it_went_is_told_with_a_message_or_none(string? message, string value)
    {
        var status = EventFactory.CreateHandoffStatus(new ConversationAccount(id: "c1"), "failed", message);

        Assert.Equal("handoff.status", status.Name);
        Assert.Equal(value, JObject.FromObject(status.Value).ToString(Newtonsoft.Json.Formatting.None));
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => EventFactory.CreateHandoffInitiation(null, null));
        Assert.Throws<ArgumentNullException>(() => EventFactory.CreateHandoffStatus(null, "failed"));
        Assert.Throws<ArgumentNullException>(() => EventFactory.CreateHandoffStatus(new ConversationAccount(), null));
    }
}
