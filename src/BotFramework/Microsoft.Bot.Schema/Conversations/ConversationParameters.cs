namespace Microsoft.Bot.Schema;

/// <summary>What a new conversation is made from.</summary>
public class ConversationParameters(bool? isGroup = default, ChannelAccount bot = default, IList<ChannelAccount> members = default, string topicName = default, Activity activity = default, object channelData = default, string tenantId = default)
{
    public ConversationParameters() : this(null) { }

    [JsonProperty("isGroup")]
    public bool? IsGroup { get; set; } = isGroup;

    [JsonProperty("bot")]
    public ChannelAccount Bot { get; set; } = bot;

    [JsonProperty("members")]
    public IList<ChannelAccount> Members { get; set; } = members;

    [JsonProperty("topicName")]
    public string TopicName { get; set; } = topicName;

    /// <summary>The first message, where the channel takes one.</summary>
    [JsonProperty("activity")]
    public Activity Activity { get; set; } = activity;

    [JsonProperty("channelData")]
    public object ChannelData { get; set; } = channelData;

    [JsonProperty("tenantId")]
    public string TenantId { get; set; } = tenantId;
}
