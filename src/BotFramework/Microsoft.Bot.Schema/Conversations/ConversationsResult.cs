using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>One page of the conversations of the bot.</summary>
public class ConversationsResult
{
    public ConversationsResult()
    {
    }

    public ConversationsResult(string continuationToken = default, IList<ConversationMembers> conversations = default)
    {
        ContinuationToken = continuationToken;
        Conversations = conversations;
    }

    /// <summary>Null on the last page.</summary>
    [JsonProperty("continuationToken")]
    public string ContinuationToken { get; set; }

    [JsonProperty("conversations")]
    public IList<ConversationMembers> Conversations { get; set; }
}
