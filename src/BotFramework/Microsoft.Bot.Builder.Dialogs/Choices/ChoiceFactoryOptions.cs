namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How a list of choices is written into a text. Null means the default.</summary>
public class ChoiceFactoryOptions(string inlineSeparator, string inlineOr, string inlineOrMore, bool? includeNumbers)
{
    public ChoiceFactoryOptions() : this(null, null, null, null) { }

    /// <summary>Between three choices and more; ", " by default.</summary>
    public string InlineSeparator { get; set; } = inlineSeparator;

    /// <summary>Between two choices; " or " by default.</summary>
    public string InlineOr { get; set; } = inlineOr;

    /// <summary>Before the last of three choices and more; ", or " by default.</summary>
    public string InlineOrMore { get; set; } = inlineOrMore;

    /// <summary>Whether choices are numbered; true by default. A list without numbers has dashes.</summary>
    public bool? IncludeNumbers { get; set; } = includeNumbers;
}
