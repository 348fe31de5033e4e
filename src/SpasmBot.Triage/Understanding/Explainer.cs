using System.Text;

namespace SpasmBot.Triage.Understanding;

/// <summary>Puts what was heard into words that a reviewer of the lexicon can follow.</summary>
internal static class Explainer
{
    public static Explanation Explain(HeardText heard, CompiledLexicon lexicon) =>
        new(
            [.. Enumerable.Range(0, heard.Text.Count).Select(i => Word(heard.Text, i, lexicon))],
            [.. heard.Mentions.Select(m => Mention(m, heard.Text))],
            heard.Command,
            heard.Topic);

    private static string Word(ReadText text, int i, CompiledLexicon lexicon)
    {
        var written = text.Tokens[i].Text;
        if (text.Silenced(i))
            return $"{written} (idiom)";
        var read = text.Words[i].Select(lexicon.Vocabulary.Word).Where(word => word.Length > 0).ToList();
        return read.Count == 0 || read.Contains(written) ? written : $"{written} > {string.Join("|", read)}";
    }

    private static ExplainedMention Mention(JudgedMention judged, ReadText text)
    {
        var words = judged.Mention.Match.Places.Select(p => string.Join(' ', Enumerable.Range(p.Start, p.Length).Select(i => text.Tokens[i].Text)));
        return new ExplainedMention(
            judged.Mention.Finding.Id,
            judged.Mention.Pattern,
            string.Join(" .. ", words),
            Dashed(judged.Verdict.ToString()),
            judged.Status);
    }

    private static string Dashed(string name)
    {
        var dashed = new StringBuilder();
        foreach (var c in name)
            dashed.Append(char.IsUpper(c) && dashed.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(c));
        return dashed.ToString();
    }
}
