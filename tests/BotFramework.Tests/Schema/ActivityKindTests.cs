using System.Reflection;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace BotFramework.Tests.Schema;

public class ActivityKindTests
{
    public static TheoryData<string> Kinds =>
    [
        "Message", "ContactRelationUpdate", "InstallationUpdate", "ConversationUpdate", "Typing", "EndOfConversation", "Event", "Invoke",
        "MessageUpdate", "MessageDelete", "MessageReaction", "Suggestion", "Trace", "Handoff", "Command", "CommandResult",
    ];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_activity_can_be_taken_as_its_own_kind_and_as_no_other(string kind)
    {
        var type = (string)typeof(ActivityTypes).GetField(kind)!.GetRawConstantValue()!;

        foreach (var method in typeof(Activity).GetMethods(BindingFlags.Public | BindingFlags.Instance).Where(method => method.Name.StartsWith("As") && method.Name.EndsWith("Activity")))
        {
            var expected = method.Name == $"As{kind}Activity";
            Assert.Equal(expected, method.Invoke(new Activity(type), null) != null);
            Assert.Equal(expected, method.Invoke(new Activity(type.ToUpperInvariant()), null) != null);
            Assert.Equal(expected, method.Invoke(new Activity(type + "/special"), null) != null);
            Assert.Null(method.Invoke(new Activity(type + "x"), null));
            Assert.Null(method.Invoke(new Activity(), null));
        }
    }

    [Theory]
    [InlineData("Message")]
    [InlineData("ContactRelationUpdate")]
    [InlineData("ConversationUpdate")]
    [InlineData("Typing")]
    [InlineData("Handoff")]
    [InlineData("EndOfConversation")]
    [InlineData("Event")]
    [InlineData("Invoke")]
    public void A_factory_makes_the_kind_that_it_is_named_for(string kind)
    {
        var activity = (Activity)typeof(Activity).GetMethod($"Create{kind}Activity")!.Invoke(null, null)!;

        Assert.Equal(typeof(ActivityTypes).GetField(kind)!.GetRawConstantValue(), activity.Type);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("http://a.example", false)]
    [InlineData("HTTPS://a.example", false)]
    [InlineData("urn:botframework:WebSocket:wss://a.example", true)]
    public void Only_a_service_url_that_is_not_http_is_of_a_streaming_connection(string? serviceUrl, bool expected)
    {
        Assert.Equal(expected, new Activity { ServiceUrl = serviceUrl }.IsFromStreamingConnection());
    }

    [Fact]
    public void A_message_has_content_with_a_text_a_summary_an_attachment_or_channel_data()
    {
        Assert.False(new Activity { Text = "  ", Summary = "", Attachments = [] }.HasContent());
        Assert.True(new Activity { Text = "x" }.HasContent());
        Assert.True(new Activity { Summary = "x" }.HasContent());
        Assert.True(new Activity { Attachments = [new Attachment()] }.HasContent());
        Assert.True(new Activity { ChannelData = new object() }.HasContent());
    }

    [Fact]
    public void Every_kind_of_activity_can_tell_its_language()
    {
        var update = Activity.CreateConversationUpdateActivity();
        Assert.Null(update.GetLocale());

        update.SetLocale("es-MX");

        Assert.Equal("es-MX", update.GetLocale());
    }

    [Fact]
    public void A_command_and_its_result_tell_the_same_id()
    {
        var command = new Activity { Type = ActivityTypes.Command, Value = new CommandValue<int> { CommandId = "c", Data = 5 } };
        var result = new CommandResultValue<string> { CommandId = ((CommandValue<int>)command.Value).CommandId, Error = new Error("no") };

        Assert.Equal("""{"commandId":"c","data":5}""", JsonConvert.SerializeObject(command.Value));
        Assert.Equal("""{"commandId":"c","data":null,"error":{"code":"no","message":null,"innerHttpError":null}}""", JsonConvert.SerializeObject(result));
    }
}
