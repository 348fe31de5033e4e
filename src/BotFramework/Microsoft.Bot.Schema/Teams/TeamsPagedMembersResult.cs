namespace Microsoft.Bot.Schema.Teams;

/// <summary>One page of the members of a team or chat.</summary>
public class TeamsPagedMembersResult(string continuationToken = default, IList<ChannelAccount> members = default)
{
    public TeamsPagedMembersResult() : this(null) { }

    /// <summary>Null on the last page.</summary>
    [JsonProperty("continuationToken")]
    public string ContinuationToken { get; set; } = continuationToken;

    [JsonProperty("members")]
    public IList<TeamsChannelAccount> Members { get; set; } =
        members?.Select(member => JObject.FromObject(member).ToObject<TeamsChannelAccount>()).ToList();
}
