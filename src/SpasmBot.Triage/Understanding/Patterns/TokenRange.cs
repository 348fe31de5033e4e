namespace SpasmBot.Triage.Understanding.Patterns;

/// <summary>Tokens from <paramref name="Start"/> up to, without, <paramref name="End"/>.</summary>
internal readonly record struct TokenRange(int Start, int End)
{
    public int Length => End - Start;

    public bool Holds(int token) => token >= Start && token < End;

    public bool Overlaps(TokenRange other) => Start < other.End && other.Start < End;
}
