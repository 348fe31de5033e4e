namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt made of an answer.</summary>
public class PromptRecognizerResult<T>
{
    /// <summary>Whether there is a value.</summary>
    public bool Succeeded { get; set; }

    public T Value { get; set; }

    /// <summary>A note for the prompt's own code on whether the dialogs around it may step in; read by nothing here.</summary>
    public bool AllowInterruption { get; set; }
}
