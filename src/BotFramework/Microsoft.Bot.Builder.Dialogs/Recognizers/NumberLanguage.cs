using System.Collections.Frozen;

namespace Microsoft.Bot.Builder.Dialogs.Recognizers;

/// <summary>How one language says and writes numbers. Built once for the life of the process.</summary>
internal sealed class NumberLanguage(char decimalPoint, NumberWords vocabulary)
{
    private readonly FrozenDictionary<string, NumberWord>.AlternateLookup<ReadOnlySpan<char>> _words = Freeze(vocabulary.Cardinals);
    private readonly FrozenDictionary<string, NumberWord>.AlternateLookup<ReadOnlySpan<char>> _ordinals = Freeze(vocabulary.Ordinals);
    private readonly FrozenDictionary<string, int?>.AlternateLookup<ReadOnlySpan<char>> _relatives = Freeze(vocabulary.Relatives);
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _ordinalEndings = Freeze(vocabulary.OrdinalEndings);
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _pronouns = Freeze(vocabulary.BeforePronoun);
    private readonly string _pronoun = vocabulary.Pronoun;

    public static NumberLanguage English { get; } = new('.', EnglishNumbers.Words);

    public static NumberLanguage Spanish { get; } = new(',', SpanishNumbers.Words);

    /// <summary>Digits only, 1.234,5.</summary>
    public static NumberLanguage CommaDigits { get; } = new(',', new NumberWords());

    /// <summary>Digits only, 1,234.5.</summary>
    public static NumberLanguage PointDigits { get; } = new('.', new NumberWords());

    public char DecimalPoint { get; } = decimalPoint;

    /// <summary>Between groups of three digits.</summary>
    public char Group { get; } = decimalPoint == '.' ? ',' : '.';

    /// <summary>"two hundred and five", but "doscientos cinco".</summary>
    public bool AndFollowsHundreds { get; } = vocabulary.AndFollowsHundreds;

    /// <summary>"twenty-first", but "vigésimo primero".</summary>
    public bool CardinalsPrecedeOrdinals => !AndFollowsTens;

    /// <summary>"treinta y cinco", but "thirty-five".</summary>
    public bool AndFollowsTens { get; } = vocabulary.AndFollowsTens;

    /// <summary>The language of a culture such as "es-mx"; one that is not known is heard as English, as the genuine recognizers do.</summary>
    public static NumberLanguage For(string culture)
    {
        var language = culture.AsSpan();
        if (language.IndexOf('-') is >= 0 and var dash)
            language = language[..dash];

        Span<char> lower = stackalloc char[3];
        if (language.Length > lower.Length)
            return English;

        return lower[..language.ToLowerInvariant(lower)] switch
        {
            "es" => Spanish,
            "fr" or "de" or "pt" => CommaDigits,
            "ja" or "zh" => PointDigits,
            _ => English,
        };
    }

    public NumberWord Cardinal(ReadOnlySpan<char> word) => _words.TryGetValue(word, out var found) ? found : default;

    public NumberWord Ordinal(ReadOnlySpan<char> word) => _ordinals.TryGetValue(word, out var found) ? found : default;

    /// <summary>"last": how many places from the end. "next", which says nothing about a list: null.</summary>
    public bool TryRelative(ReadOnlySpan<char> word, out int? fromEnd) => _relatives.TryGetValue(word, out fromEnd);

    /// <summary>The "nd" of "2nd".</summary>
    public bool IsOrdinalEnding(ReadOnlySpan<char> ending) => _ordinalEndings.Contains(ending);

    /// <summary>"This one" is no number.</summary>
    public bool IsPronoun(ReadOnlySpan<char> before, ReadOnlySpan<char> word) => _pronouns.Contains(before) && word.Equals(_pronoun, StringComparison.OrdinalIgnoreCase);

    private static FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> Freeze<T>(Dictionary<string, T> words) =>
        words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Freeze(IEnumerable<string> words) =>
        words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
