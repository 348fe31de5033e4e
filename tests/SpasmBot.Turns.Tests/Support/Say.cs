using Microsoft.Bot.Schema;

namespace SpasmBot.Turns.Tests;

/// <summary>Activities of a person.</summary>
internal static class Say
{
    public static Activity To(string conversation, string text, string? id = null, string? deliveryMode = null) => new()
    {
        Type = ActivityTypes.Message,
        Id = id,
        Text = text,
        ChannelId = "test",
        ServiceUrl = "https://channel.example",
        Conversation = new ConversationAccount(id: conversation),
        From = new ChannelAccount("person"),
        Recipient = new ChannelAccount("bot"),
        DeliveryMode = deliveryMode,
    };

    public static Activity ForBody(string conversation, string text, string? id = null) => To(conversation, text, id, DeliveryModes.ExpectReplies);
}
