namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Says whether a prompt should accept what the user answered. It may change the value, and may send a message of its own instead of the retry prompt.</summary>
/// <returns>True to end the prompt with <c>promptContext.Recognized.Value</c>.</returns>
public delegate Task<bool> PromptValidator<T>(PromptValidatorContext<T> promptContext, CancellationToken cancellationToken);
