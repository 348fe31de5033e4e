namespace Microsoft.Bot.Schema;

/// <summary>A name and a value.</summary>
public class Fact(string key = default, string value = default)
{
    public Fact() : this(null) { }

    [JsonProperty("key")]
    public string Key { get; set; } = key;

    [JsonProperty("value")]
    public string Value { get; set; } = value;
}
