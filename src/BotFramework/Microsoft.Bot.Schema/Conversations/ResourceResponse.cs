namespace Microsoft.Bot.Schema;

/// <summary>The id of what was just created.</summary>
public class ResourceResponse(string id = default)
{
    public ResourceResponse() : this(null) { }

    [JsonProperty("id")]
    public string Id { get; set; } = id;
}
