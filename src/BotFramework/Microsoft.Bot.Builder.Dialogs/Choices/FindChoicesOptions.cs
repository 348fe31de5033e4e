namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are looked for in what a user said.</summary>
public class FindChoicesOptions : FindValuesOptions
{
    /// <summary>Leave the values of the choices out.</summary>
    [JsonProperty("noValue")]
    public bool NoValue { get; set; }

    /// <summary>Leave the titles of their buttons out.</summary>
    [JsonProperty("noAction")]
    public bool NoAction { get; set; }

    /// <summary>Whether "2" and "two" mean the second.</summary>
    [JsonProperty("recognizeNumbers")]
    public bool RecognizeNumbers { get; set; } = true;

    /// <summary>Whether "the second" does.</summary>
    [JsonProperty("recognizeOrdinals")]
    public bool RecognizeOrdinals { get; set; } = true;
}
