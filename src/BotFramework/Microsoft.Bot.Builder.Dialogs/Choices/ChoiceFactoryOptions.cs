namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How a list of choices is written into a text. Null means the default.</summary>
public class ChoiceFactoryOptions
{
    public ChoiceFactoryOptions() { }

    public ChoiceFactoryOptions(string inlineSeparator, string inlineOr, string inlineOrMore, bool? includeNumbers)
    {
        InlineSeparator = inlineSeparator;
        InlineOr = inlineOr;
        InlineOrMore = inlineOrMore;
        IncludeNumbers = includeNumbers;
    }

    /// <summary>Between three choices and more; ", " by default.</summary>
    public string InlineSeparator { get; set; }

    /// <summary>Between two choices; " or " by default.</summary>
    public string InlineOr { get; set; }

    /// <summary>Before the last of three choices and more; ", or " by default.</summary>
    public string InlineOrMore { get; set; }

    /// <summary>Whether choices are numbered; true by default. A list without numbers has dashes.</summary>
    public bool? IncludeNumbers { get; set; }
}
