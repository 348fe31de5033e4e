using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Builder;

/// <summary>Turns of an activity that has all that a real one has.</summary>
internal static class Turns
{
    public static TurnContext Of(string type = ActivityTypes.Message, Action<Activity>? change = null, BotAdapter? adapter = null)
    {
        var activity = new Activity(type)
        {
            Id = "a1",
            Text = "hello",
            ChannelId = "test",
            ServiceUrl = "https://channel.example",
            From = new ChannelAccount("u1", "User"),
            Recipient = new ChannelAccount("b1", "Bot"),
            Conversation = new ConversationAccount(id: "c1"),
        };
        change?.Invoke(activity);
        return new TurnContext(adapter ?? new TestAdapter(), activity);
    }
}
