namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How values are looked for in what a user said.</summary>
public class FindValuesOptions
{
    /// <summary>Whether some words of a value are enough.</summary>
    public bool AllowPartialMatches { get; set; }

    /// <summary>The language, such as "en-us"; English when null.</summary>
    public string Locale { get; set; }

    /// <summary>The most words between two words of a value; 2 when null.</summary>
    public int? MaxTokenDistance { get; set; }

    /// <summary>Takes texts apart; <see cref="Choices.Tokenizer.DefaultTokenizer"/> when null.</summary>
    public TokenizerFunction Tokenizer { get; set; }
}
