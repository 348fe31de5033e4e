namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt is begun with. Stored with the conversation until the prompt ends.</summary>
public class PromptOptions
{
    /// <summary>The question.</summary>
    public Activity Prompt { get; set; }

    /// <summary>The question asked again after an answer that was not understood; <see cref="Prompt"/> when null.</summary>
    public Activity RetryPrompt { get; set; }

    /// <summary>For a <see cref="ChoicePrompt"/>.</summary>
    public IList<Choice> Choices { get; set; }

    /// <summary>Goes before the prompt's own style when set.</summary>
    public ListStyle? Style { get; set; }

    /// <summary>Anything for the validator.</summary>
    public object Validations { get; set; }

    /// <summary>The language, such as "en-us", in which a <see cref="ConfirmPrompt"/> hears the answer; the user's when null.</summary>
    public string RecognizeLanguage { get; set; }
}
