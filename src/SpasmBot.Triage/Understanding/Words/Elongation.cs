using System.Text;

namespace SpasmBot.Triage.Understanding.Words;

/// <summary>Letters held for emphasis: 'sooo', 'painnnn'.</summary>
internal static class Elongation
{
    /// <summary>The word with each run of three or more of a letter cut to two, then to one; nothing when it has no such run.</summary>
    public static IEnumerable<string> Shortened(string word)
    {
        var two = Cut(word, 2);
        if (two == word)
            yield break;
        yield return two;
        yield return Cut(word, 1);
    }

    private static string Cut(string word, int longest)
    {
        var cut = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length;)
        {
            var run = 1;
            while (i + run < word.Length && word[i + run] == word[i])
                run++;
            cut.Append(word[i], run < 3 ? run : longest);
            i += run;
        }
        return cut.ToString();
    }
}
