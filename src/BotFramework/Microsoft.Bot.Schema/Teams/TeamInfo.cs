namespace Microsoft.Bot.Schema.Teams;

/// <summary>A team.</summary>
public class TeamInfo(string id = default, string name = default)
{
    public TeamInfo() : this(null) { }

    [JsonProperty("id")]
    public string Id { get; set; } = id;

    [JsonProperty("name")]
    public string Name { get; set; } = name;

    /// <summary>The id of the team's group in Azure Active Directory.</summary>
    [JsonProperty("aadGroupId")]
    public string AadGroupId { get; set; }
}
