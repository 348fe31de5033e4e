using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A programmatic action that accompanies an activity.</summary>
public class SemanticAction
{
    public SemanticAction()
    {
    }

    public SemanticAction(string id = default, IDictionary<string, Entity> entities = default)
    {
        Id = id;
        Entities = entities;
    }

    /// <summary>One of <see cref="SemanticActionStates"/>.</summary>
    [JsonProperty("state")]
    public string State { get; set; }

    [JsonProperty("id")]
    public string Id { get; set; }

    [JsonProperty("entities")]
    public IDictionary<string, Entity> Entities { get; set; }
}
