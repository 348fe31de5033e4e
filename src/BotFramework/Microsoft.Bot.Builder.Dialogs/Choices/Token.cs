namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A word of a text.</summary>
public class Token
{
    /// <summary>Its first character, from zero.</summary>
    public int Start { get; set; }

    /// <summary>Its last character, not the one behind it.</summary>
    public int End { get; set; }

    /// <summary>As it was written.</summary>
    public string Text { get; set; }

    /// <summary>As it is compared.</summary>
    public string Normalized { get; set; }
}
