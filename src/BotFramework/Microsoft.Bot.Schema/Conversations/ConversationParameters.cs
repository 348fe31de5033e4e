using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What a new conversation is made from.</summary>
public class ConversationParameters
{
    public ConversationParameters()
    {
    }

    public ConversationParameters(bool? isGroup = default, ChannelAccount bot = default, IList<ChannelAccount> members = default, string topicName = default, Activity activity = default, object channelData = default, string tenantId = default)
    {
        IsGroup = isGroup;
        Bot = bot;
        Members = members;
        TopicName = topicName;
        Activity = activity;
        ChannelData = channelData;
        TenantId = tenantId;
    }

    [JsonProperty("isGroup")]
    public bool? IsGroup { get; set; }

    [JsonProperty("bot")]
    public ChannelAccount Bot { get; set; }

    [JsonProperty("members")]
    public IList<ChannelAccount> Members { get; set; }

    [JsonProperty("topicName")]
    public string TopicName { get; set; }

    [JsonProperty("tenantId")]
    public string TenantId { get; set; }

    /// <summary>The first message, where the channel takes one.</summary>
    [JsonProperty("activity")]
    public Activity Activity { get; set; }

    [JsonProperty("channelData")]
    public object ChannelData { get; set; }
}
