namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>The words that choice and confirm prompts use in one language.</summary>
public class PromptCultureModel
{
    /// <summary>In lower case, such as "en-us".</summary>
    public string Locale { get; set; }

    /// <summary>Between three choices and more.</summary>
    public string Separator { get; set; }

    /// <summary>Between two choices.</summary>
    public string InlineOr { get; set; }

    /// <summary>Before the last of three choices and more.</summary>
    public string InlineOrMore { get; set; }

    public string YesInLanguage { get; set; }

    public string NoInLanguage { get; set; }
}
