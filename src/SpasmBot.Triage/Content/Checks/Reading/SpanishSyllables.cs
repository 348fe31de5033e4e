using System.Text.RegularExpressions;

namespace SpasmBot.Triage.Content.Checks.Reading;

/// <summary>
/// The syllables of a Spanish word: one a strong vowel or accented weak one; weak vowels beside another vowel belong to its syllable.
/// The spelling tells all of it.
/// </summary>
internal static partial class SpanishSyllables
{
    public static int In(string word)
    {
        if (!word.Any(char.IsLetter))
            return 1;
        // The u of 'que', 'gui' is not said, and a y at the end is an i.
        var said = Silent().Replace(word.ToLowerInvariant(), "$1");
        return Math.Max(1, Nucleus().Count(said));
    }

    [GeneratedRegex("([qg])u(?=[eiéí])", RegexOptions.CultureInvariant)]
    private static partial Regex Silent();

    /// <summary>A strong or accented vowel with its weak neighbours, or weak ones alone.</summary>
    [GeneratedRegex("[iuü]?[aeoáéó](?:[iuü](?![aeoáéó])|y(?![a-záéíóúü]))?|[íú]|[iuü]+|(?<![aeoáéóiuü])y(?![a-záéíóúü])", RegexOptions.CultureInvariant)]
    private static partial Regex Nucleus();
}
