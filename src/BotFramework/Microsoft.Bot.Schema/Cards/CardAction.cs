namespace Microsoft.Bot.Schema;

/// <summary>A button.</summary>
public class CardAction(string type = default, string title = default, string image = default, string text = default, string displayText = default, object value = default, object channelData = default)
{
    public CardAction() : this(null) { }

    /// <summary>One of <see cref="ActionTypes"/>.</summary>
    [JsonProperty("type")]
    public string Type { get; set; } = type;

    [JsonProperty("title")]
    public string Title { get; set; } = title;

    [JsonProperty("image")]
    public string Image { get; set; } = image;

    [JsonProperty("text")]
    public string Text { get; set; } = text;

    /// <summary>Shown in the chat when the button is pressed.</summary>
    [JsonProperty("displayText")]
    public string DisplayText { get; set; } = displayText;

    /// <summary>What is sent or opened; its shape depends on the type.</summary>
    [JsonProperty("value")]
    public object Value { get; set; } = value;

    [JsonProperty("channelData")]
    public object ChannelData { get; set; } = channelData;

    [JsonProperty("imageAltText")]
    public string ImageAltText { get; set; }

    /// <summary>A button that says what it sends.</summary>
    public static implicit operator CardAction(string input) => FromString(input);

    /// <inheritdoc cref="op_Implicit(string)"/>
    public static CardAction FromString(string input) => new(title: input, value: input);
}
