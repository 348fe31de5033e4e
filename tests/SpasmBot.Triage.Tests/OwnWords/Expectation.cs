using SpasmBot.Triage.Content;

namespace SpasmBot.Triage.Tests.OwnWords;

/// <summary>
/// What a message must give, in marks: +id present or possible (+a|b: one of them), ?id possible, -id or !id not had,
/// 'none' every option denied, 'nodanger' nothing worrying heard, level=, level&gt;=, level&lt;= the assessed level.
/// </summary>
internal static class Expectation
{
    /// <returns>What is not met, and what was heard instead; null when all is met.</returns>
    public static string? Missed(TriageEngine engine, DialogContent content, OwnWord word)
    {
        var c = new ClinicalCase();
        var hearing = engine.Hear(word.Words, word.Language);
        c.Add(word.Question is { } id
            ? engine.Interpret(content.Question(id), word.Words, word.Language).Statement
            : new Statement(null, hearing.Findings.ToDictionary(f => f.Id, f => f.Status)));
        foreach (var corrected in hearing.Corrected)
            if (!hearing.Findings.Any(f => f.Id == corrected))
                c.Retract(corrected);
        var level = engine.Assess(c).Level;
        var missed = word.Expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(mark => !Met(mark, c, level, content, word)).ToList();
        return missed.Count == 0 ? null
            : $"[{word.Group}] {word.Words} => {string.Join(' ', missed)} | {DispositionLevels.ToId(level)} {string.Join(' ', c.Findings.Where(f => f.Value > FindingStatus.Absent).Select(f => f.Key))}";
    }

    private static bool Met(string mark, ClinicalCase c, DispositionLevel level, DialogContent content, OwnWord word)
    {
        if (mark == "nodanger")
            return !c.Findings.Any(f => f.Value > FindingStatus.Absent && content.Findings[f.Key].Danger);
        if (mark == "none")
            return content.Question(word.Question!).Options.All(o => c[o] == FindingStatus.Absent);
        if (mark.StartsWith("level", StringComparison.Ordinal))
            return mark[5] switch
            {
                '>' => level >= DispositionLevels.Parse(mark[7..]),
                '<' => level <= DispositionLevels.Parse(mark[7..]),
                _ => level == DispositionLevels.Parse(mark[6..]),
            };
        var ids = mark[1..].Split('|');
        foreach (var id in ids)
            Assert.True(content.Findings.ContainsKey(id), $"no finding '{id}'");
        return mark[0] switch
        {
            '+' => ids.Any(c.Has),
            '?' => ids.Any(id => c[id] == FindingStatus.Possible),
            _ => !ids.Any(c.Has),
        };
    }
}
