namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Something recognized in a text.</summary>
public class ModelResult<T>
{
    /// <summary>The part of the text.</summary>
    [JsonProperty("text")]
    public string Text { get; set; }

    /// <summary>Its first character, from zero.</summary>
    [JsonProperty("start")]
    public int Start { get; set; }

    /// <summary>Its last character, not the one behind it.</summary>
    [JsonProperty("end")]
    public int End { get; set; }

    /// <summary>What it is, such as "choice".</summary>
    [JsonProperty("typeName")]
    public string TypeName { get; set; }

    /// <summary>What it means.</summary>
    [JsonProperty("resolution")]
    public T Resolution { get; set; }
}
