namespace SpasmBot.Triage.Understanding;

/// <summary>The words of one language and what they mean.</summary>
public sealed class Lexicon
{
}
