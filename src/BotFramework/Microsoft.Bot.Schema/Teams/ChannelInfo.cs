namespace Microsoft.Bot.Schema.Teams;

/// <summary>A channel of a team.</summary>
public class ChannelInfo(string id = default, string name = default)
{
    public ChannelInfo() : this(null) { }

    [JsonProperty("id")]
    public string Id { get; set; } = id;

    [JsonProperty("name")]
    public string Name { get; set; } = name;

    /// <summary>Standard, private or shared.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }
}
