namespace Microsoft.Bot.Schema.Teams;

/// <summary>A meeting.</summary>
public class TeamsMeetingInfo(string id = default)
{
    public TeamsMeetingInfo() : this(null) { }

    [JsonProperty("id")]
    public string Id { get; set; } = id;
}
