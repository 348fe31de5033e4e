namespace Microsoft.Bot.Schema;

/// <summary>A programmatic action that accompanies an activity.</summary>
public class SemanticAction(string id = default, IDictionary<string, Entity> entities = default)
{
    public SemanticAction() : this(null) { }

    [JsonProperty("id")]
    public string Id { get; set; } = id;

    [JsonProperty("entities")]
    public IDictionary<string, Entity> Entities { get; set; } = entities;

    /// <summary>One of <see cref="SemanticActionStates"/>.</summary>
    [JsonProperty("state")]
    public string State { get; set; }
}
