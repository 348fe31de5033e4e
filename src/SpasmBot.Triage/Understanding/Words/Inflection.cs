namespace SpasmBot.Triage.Understanding.Words;

/// <summary>Regular endings, so that a list of common words need not spell each form out. Forms that are no words do no harm.</summary>
internal static class Inflection
{
    private const int ShortestWord = 3;

    /// <param name="endings">To be put behind the word; behind the word without its last letter where they begin with a dash.</param>
    public static IEnumerable<string> Of(string word, IEnumerable<string> endings) =>
        word.Length < ShortestWord ? [] : endings.Select(e => e[0] == '-' ? word[..^1] + e[1..] : word + e);
}
