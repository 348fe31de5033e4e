namespace Microsoft.Bot.Schema;

/// <summary>One page of the members of a conversation.</summary>
public class PagedMembersResult(string continuationToken = default, IList<ChannelAccount> members = default)
{
    public PagedMembersResult() : this(null) { }

    /// <summary>Null on the last page.</summary>
    [JsonProperty("continuationToken")]
    public string ContinuationToken { get; set; } = continuationToken;

    [JsonProperty("members")]
    public IList<ChannelAccount> Members { get; set; } = members;
}
