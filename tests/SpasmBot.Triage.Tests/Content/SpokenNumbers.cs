using System.Globalization;
using System.Text.RegularExpressions;

namespace SpasmBot.Triage.Tests.Content;

/// <summary>The numbers of a sentence, in digits and in words from two on; 'one' and 'una' are articles as well, and not counted.</summary>
internal static partial class SpokenNumbers
{
    private static readonly Dictionary<string, string[]> Words = new()
    {
        ["en"] = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
        ["es"] = ["dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez"],
    };

    /// <returns>In order of size.</returns>
    public static IEnumerable<decimal> Of(string sentence, string language)
    {
        // 'Both legs' are 'las dos piernas'.
        var text = sentence.ToLowerInvariant().Replace("both", "two", StringComparison.Ordinal).Replace("two-thirds", "", StringComparison.Ordinal);
        var digits = Digits().Matches(text).Select(m => decimal.Parse(m.Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture));
        var words = Word().Matches(text).Select(m => Array.IndexOf(Words[language], m.Value)).Where(i => i >= 0).Select(i => i + 2m);
        return digits.Concat(words).Order();
    }

    [GeneratedRegex(@"\d+(,\d{3})*(\.\d+)?")]
    private static partial Regex Digits();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();
}
