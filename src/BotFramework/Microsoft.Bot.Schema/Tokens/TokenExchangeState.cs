namespace Microsoft.Bot.Schema;

/// <summary>What a token service is told of the conversation in which a user signs in.</summary>
public class TokenExchangeState
{
    [JsonProperty("connectionName")]
    public string ConnectionName { get; set; }

    [JsonProperty("conversation")]
    public ConversationReference Conversation { get; set; }

    [JsonProperty("relatesTo")]
    public ConversationReference RelatesTo { get; set; }

    [JsonProperty("botUrl")]
    public string BotUrl { get; set; }

    [JsonProperty("msAppId")]
    public string MsAppId { get; set; }
}
