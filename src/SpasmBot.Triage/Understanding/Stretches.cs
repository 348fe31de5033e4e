namespace SpasmBot.Triage.Understanding;

/// <summary>
/// A text cut into at most 64 stretches, a bit each, so that where a word stands is one number, and whether two words stand near enough
/// for a pattern is one look. Words that fill have no length here, as they have none for patterns.
/// </summary>
internal sealed class Stretches
{
    private const int Most = 64;

    private readonly int[] _lengths;
    private readonly int[] _lastOfSentence;
    private readonly int _shift;

    public Stretches(ReadText text)
    {
        _lengths = new int[text.Count + 1];
        for (var i = 0; i < text.Count; i++)
            _lengths[i + 1] = _lengths[i] + (text.Fills(i) ? 0 : 1);
        while (_lengths[^1] >> _shift >= Most)
            _shift++;
        _lastOfSentence = new int[text.Count];
        for (var i = text.Count - 1; i >= 0; i--)
            _lastOfSentence[i] = i == text.Count - 1 || text.Tokens[i].EndsSentence ? Of(i) : _lastOfSentence[i + 1];
    }

    public ulong Bit(int token) => 1UL << Of(token);

    /// <summary>How long the tokens from the one up to, without, the other are for a pattern.</summary>
    public int Length(int start, int end) => _lengths[end] - _lengths[start];

    /// <summary>What lies ahead of the token, up to the end of its sentence: no pattern goes on beyond.</summary>
    public Outlook Ahead(int token, int longestPhrase) => new(Of(token), _lastOfSentence[token], _lengths[token], _shift, longestPhrase);

    private int Of(int token) => _lengths[token] >> _shift;
}
