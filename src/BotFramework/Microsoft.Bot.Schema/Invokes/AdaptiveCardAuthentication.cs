namespace Microsoft.Bot.Schema;

/// <summary>The sign-in that came with a card's action.</summary>
public class AdaptiveCardAuthentication
{
    [JsonProperty("id")]
    public string Id { get; set; }

    [JsonProperty("connectionName")]
    public string ConnectionName { get; set; }

    [JsonProperty("token")]
    public string Token { get; set; }
}
