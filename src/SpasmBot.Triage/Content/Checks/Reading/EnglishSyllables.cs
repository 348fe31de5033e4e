using System.Text.RegularExpressions;

namespace SpasmBot.Triage.Content.Checks.Reading;

/// <summary>The syllables of an English word by its spelling: groups of vowels, less those that are silent, and the ones that are not told by it.</summary>
internal static partial class EnglishSyllables
{
    /// <summary>Common here, and not as they are spelled.</summary>
    private static readonly Dictionary<string, int> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["someone"] = 2, ["something"] = 2, ["sometimes"] = 2, ["somewhere"] = 2, ["everything"] = 3, ["every"] = 2, ["area"] = 3,
        ["idea"] = 3, ["being"] = 2, ["doing"] = 2, ["going"] = 2, ["quiet"] = 2, ["diet"] = 2, ["science"] = 2, ["diarrhea"] = 4,
        ["medicine"] = 3, ["medicines"] = 3, ["people"] = 2, ["ibuprofen"] = 4, ["diabetes"] = 4, 
        ["forearm"] = 2, ["therefore"] = 2, ["homemade"] = 2, ["lukewarm"] = 2, ["lifeline"] = 2,
        ["business"] = 2, ["evening"] = 2, ["ache"] = 1, ["aches"] = 1, ["headaches"] = 2, ["element"] = 3, ["eyelid"] = 2, ["eyelids"] = 2,
    };

    public static int In(string word)
    {
        if (!word.Any(char.IsLetter))
            return 1;
        var plain = word.Replace("’", "").Replace("'", "").ToLowerInvariant();
        if (Known.TryGetValue(plain, out var known))
            return known;
        var count = VowelGroup().Count(plain);
        if (SilentEnd().IsMatch(plain))
            count--;
        count += TwoInOne().Count(plain);
        return Math.Max(1, count);
    }

    [GeneratedRegex("[aeiouy]+", RegexOptions.CultureInvariant)]
    private static partial Regex VowelGroup();

    /// <summary>'Take', 'takes', 'caused', but 'muscle', 'wanted', 'sizes', 'agree'.</summary>
    [GeneratedRegex("([^aeiouyl]|[aeiouy]l)e$|[^aeiouytd]ed$|[^aeiouysxzglh]es$|[aeiouy]les$|[aeiouy][a-z]*ely$|[a-z]{3}ement$|[a-z]e(ful|less)",
        RegexOptions.CultureInvariant)]
    private static partial Regex SilentEnd();

    /// <summary>Vowels side by side that are not said as one: 'trial', 'fluid', 'react', 'video'.</summary>
    [GeneratedRegex("(?<![tcs])ia(?!n$)|(?<![aeioq])ui(?=d)|eo(?!p)|io(?!n|us)|iu|[aeiou]ing$|ua[lt]|^rea[ct]|ie[nt](?!d)", RegexOptions.CultureInvariant)]
    private static partial Regex TwoInOne();
}
