namespace Microsoft.Bot.Schema;

/// <summary>One page of the conversations of the bot.</summary>
public class ConversationsResult(string continuationToken = default, IList<ConversationMembers> conversations = default)
{
    public ConversationsResult() : this(null) { }

    /// <summary>Null on the last page.</summary>
    [JsonProperty("continuationToken")]
    public string ContinuationToken { get; set; } = continuationToken;

    [JsonProperty("conversations")]
    public IList<ConversationMembers> Conversations { get; set; } = conversations;
}
