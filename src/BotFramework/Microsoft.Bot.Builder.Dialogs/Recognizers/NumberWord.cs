namespace Microsoft.Bot.Builder.Dialogs.Recognizers;

/// <summary>A word of a number; the value of a part of one is what divides it: 3 for "third".</summary>
internal readonly record struct NumberWord(NumberWordKind Kind, decimal Value);
