namespace Microsoft.Bot.Schema;

/// <summary>A card that asks to sign in through a connection of the bot.</summary>
public class OAuthCard(string text = default, string connectionName = default, IList<CardAction> buttons = default)
{
    public OAuthCard() : this(null) { }

    [JsonProperty("text")]
    public string Text { get; set; } = text;

    [JsonProperty("connectionName")]
    public string ConnectionName { get; set; } = connectionName;

    [JsonProperty("tokenExchangeResource")]
    public TokenExchangeResource TokenExchangeResource { get; set; }

    [JsonProperty("tokenPostResource")]
    public TokenPostResource TokenPostResource { get; set; }

    [JsonProperty("buttons")]
    public IList<CardAction> Buttons { get; set; } = buttons;

    public const string ContentType = "application/vnd.microsoft.card.oauth";
}
