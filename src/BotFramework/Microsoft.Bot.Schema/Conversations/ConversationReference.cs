namespace Microsoft.Bot.Schema;

/// <summary>A point in a conversation: where a message can be sent to later.</summary>
public class ConversationReference(CultureInfo locale, string activityId = default, ChannelAccount user = default, ChannelAccount bot = default, ConversationAccount conversation = default, string channelId = default, string serviceUrl = default)
{
    public ConversationReference() : this(default(CultureInfo)) { }

    public ConversationReference(string activityId = default, ChannelAccount user = default, ChannelAccount bot = default, ConversationAccount conversation = default, string channelId = default, string serviceUrl = default)
        : this(default(CultureInfo), activityId, user, bot, conversation, channelId, serviceUrl) { }

    [JsonProperty("activityId")]
    public string ActivityId { get; set; } = activityId;

    [JsonProperty("user")]
    public ChannelAccount User { get; set; } = user;

    [JsonProperty("bot")]
    public ChannelAccount Bot { get; set; } = bot;

    [JsonProperty("conversation")]
    public ConversationAccount Conversation { get; set; } = conversation;

    [JsonProperty("channelId")]
    public string ChannelId { get; set; } = channelId;

    [JsonProperty("locale")]
    public string Locale { get; set; } = locale?.ToString();

    [JsonProperty("serviceUrl")]
    public string ServiceUrl { get; set; } = serviceUrl;

    /// <summary>The event that starts a turn of the bot's own accord, in this conversation.</summary>
    public Activity GetContinuationActivity() => new Activity(ActivityTypes.Event)
    {
        Name = ActivityEventNames.ContinueConversation,
        Id = Guid.NewGuid().ToString(),
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
        Conversation = Conversation,
        Recipient = Bot,
        From = User,
        RelatesTo = this,
    };
}
