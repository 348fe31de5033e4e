namespace Microsoft.Bot.Schema.Teams;

/// <summary>A tenant.</summary>
public class TenantInfo(string id = default)
{
    public TenantInfo() : this(null) { }

    [JsonProperty("id")]
    public string Id { get; set; } = id;
}
