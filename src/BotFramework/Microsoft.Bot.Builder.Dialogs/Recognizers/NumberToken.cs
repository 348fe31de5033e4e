namespace Microsoft.Bot.Builder.Dialogs.Recognizers;

/// <summary>A piece of a text as numbers see it.</summary>
internal readonly record struct NumberToken(NumberTokenKind Kind, int Start, int End, decimal Value = 0)
{
    /// <summary>Whether nothing stands between this and the next one.</summary>
    public bool Touches(NumberToken next) => End + 1 == next.Start;
}
