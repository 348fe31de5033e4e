namespace Microsoft.Bot.Schema;

/// <summary>Where a channel puts a token directly.</summary>
public class TokenPostResource
{
    [JsonProperty("sasUrl")]
    public string SasUrl { get; set; }
}
