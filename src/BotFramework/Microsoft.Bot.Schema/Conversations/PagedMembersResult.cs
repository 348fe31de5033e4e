using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>One page of the members of a conversation.</summary>
public class PagedMembersResult
{
    public PagedMembersResult()
    {
    }

    public PagedMembersResult(string continuationToken = default, IList<ChannelAccount> members = default)
    {
        ContinuationToken = continuationToken;
        Members = members;
    }

    /// <summary>Null on the last page.</summary>
    [JsonProperty("continuationToken")]
    public string ContinuationToken { get; set; }

    [JsonProperty("members")]
    public IList<ChannelAccount> Members { get; set; }
}
