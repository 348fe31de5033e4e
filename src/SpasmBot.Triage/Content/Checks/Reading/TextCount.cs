using System.Text.RegularExpressions;

namespace SpasmBot.Triage.Content.Checks.Reading;

/// <summary>What a reading formula goes by.</summary>
internal readonly partial record struct TextCount(int Sentences, int Words, int Syllables)
{
    public static TextCount Of(string text, Func<string, int> syllables)
    {
        var words = Word().Matches(text).Select(match => match.Value).ToList();
        return new TextCount(Checks.Reading.Sentences.Of(text).Count, words.Count, words.Sum(syllables));
    }

    public static TextCount operator +(TextCount a, TextCount b) =>
        new(a.Sentences + b.Sentences, a.Words + b.Words, a.Syllables + b.Syllables);

    /// <summary>A number is one word, and 'x-ray' two.</summary>
    [GeneratedRegex(@"[\p{L}'’]*\p{L}[\p{L}'’]*|\d+([.,]\d+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
