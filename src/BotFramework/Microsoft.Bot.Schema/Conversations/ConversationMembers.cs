namespace Microsoft.Bot.Schema;

/// <summary>A conversation and who is in it.</summary>
public class ConversationMembers(string id = default, IList<ChannelAccount> members = default)
{
    public ConversationMembers() : this(null) { }

    [JsonProperty("id")]
    public string Id { get; set; } = id;

    [JsonProperty("members")]
    public IList<ChannelAccount> Members { get; set; } = members;
}
