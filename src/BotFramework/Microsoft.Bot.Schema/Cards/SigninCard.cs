namespace Microsoft.Bot.Schema;

/// <summary>A card that asks to sign in at a web site.</summary>
public class SigninCard(string text = default, IList<CardAction> buttons = default)
{
    public SigninCard() : this(null) { }

    [JsonProperty("text")]
    public string Text { get; set; } = text;

    [JsonProperty("buttons")]
    public IList<CardAction> Buttons { get; set; } = buttons;

    public const string ContentType = "application/vnd.microsoft.card.signin";

    /// <summary>A card with one button, which opens the site.</summary>
    public static SigninCard Create(string text, string buttonLabel, string url) =>
        new(text, [new CardAction(ActionTypes.Signin, buttonLabel, value: url)]);
}
