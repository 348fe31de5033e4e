using SpasmBot.Triage;
using SpasmBot.Triage.Content;

namespace SpasmBot.Content;

/// <summary>
/// <c>content validate</c> checks dialogs/ and exits with 1 when something is wrong, a line each with file, line and reason.
/// <c>content explain "words"</c> prints what is heard in the words, which rules fire, and the level.
/// </summary>
public static class ContentCommand
{
    /// <summary>True when the arguments are for this command and not for the web host.</summary>
    public static bool Takes(string[] args) => args is ["content", ..];

    public static int Run(string[] args, string folder, TextWriter output)
    {
        if (args is not (["content", "validate"] or ["content", "explain", _]))
        {
            output.WriteLine("usage: content validate | content explain \"words\"");
            return 2;
        }

        try
        {
            var content = DialogContent.Load(folder);
            var engine = new TriageEngine(content);
            if (args is [_, _, var words])
                Explain(engine, content, words, output);
            else
                output.WriteLine($"content {content.Version}: {content.Rules.Count} rules, {content.Languages.Count} language(s), no problem found");
            return 0;
        }
        catch (ContentException wrong)
        {
            foreach (var problem in wrong.Problems)
                output.WriteLine(problem);
            return 1;
        }
    }

    private static void Explain(TriageEngine engine, DialogContent content, string words, TextWriter output)
    {
        var heard = engine.Hear(words, content.Languages.Keys.First()).Findings;
        foreach (var finding in heard)
            output.WriteLine($"heard  {finding.Id} ({finding.Status}) in '{words.Substring(finding.Start, finding.Length)}'");
        var assessment = engine.Assess(new ClinicalCase { Statements = [new Statement(null, heard.ToDictionary(f => f.Id, f => f.Status))] });
        foreach (var rule in assessment.Rules)
            output.WriteLine($"rule   {rule.Id} ({rule.Level.ToId()}): {string.Join(", ", rule.Sources)}");
        output.WriteLine($"level  {assessment.Level.ToId()}");
    }
}
