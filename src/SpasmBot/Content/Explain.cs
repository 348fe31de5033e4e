using SpasmBot.Triage;
using SpasmBot.Triage.Content;

namespace SpasmBot.Content;

internal static class Explain
{
    private const string DefaultLanguage = LanguagePack.Reference;

    public static int Run(string folder, string words, string? language, TextWriter output)
    {
        var content = DialogContent.Load(folder);
        language ??= DefaultLanguage;
        if (!content.Languages.ContainsKey(language))
        {
            output.WriteLine($"--language {language}: the languages are {string.Join(", ", content.Languages.Keys)}");
            return 2;
        }

        var engine = new TriageEngine(content);
        var explanation = engine.Explain(words, language);
        output.WriteLine($"words  {string.Join(' ', explanation.Words)}");
        foreach (var mention in explanation.Mentions)
            output.WriteLine($"found  {mention.FindingId} in '{mention.Words}' by '{mention.Pattern}': {mention.Verdict}{(mention.Status is null ? ", left out" : "")}");
        var hearing = engine.Hear(words, language);
        if (hearing.Command != Command.None)
            output.WriteLine($"asks   {hearing.Command}");
        if (hearing.Topic is not null)
            output.WriteLine($"asks   the question '{hearing.Topic}'");
        foreach (var finding in hearing.Findings)
            output.WriteLine($"heard  {finding.Id} ({finding.Status}) in '{words.Substring(finding.Start, finding.Length)}'");
        var assessment = engine.Assess(hearing);
        foreach (var rule in assessment.Rules)
            output.WriteLine($"rule   {rule.Id} ({rule.Level.ToId()}): {string.Join(", ", rule.Sources)}");
        output.WriteLine($"level  {assessment.Level.ToId()}");
        return 0;
    }
}
