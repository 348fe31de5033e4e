namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt made of an answer.</summary>
public class PromptRecognizerResult<T>
{
    /// <summary>Whether there is a value.</summary>
    public bool Succeeded { get; set; }

    public T Value { get; set; }
}
