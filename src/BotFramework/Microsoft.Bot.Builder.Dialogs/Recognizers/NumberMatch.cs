namespace Microsoft.Bot.Builder.Dialogs.Recognizers;

/// <summary>A number found in a text, from its first to its last character, both included.</summary>
internal readonly record struct NumberMatch(int Start, int End, decimal Value);
