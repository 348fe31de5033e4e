using SpasmBot.Triage.Content;

namespace SpasmBot.Triage.Tests;

/// <summary>The real content and one engine on it, read once for all tests.</summary>
internal static class TestContent
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "dialogs");

    public static DialogContent Content { get; } = DialogContent.Load(Folder);

    public static TriageEngine Engine { get; } = new(Content);

    public static Dictionary<string, FindingStatus> Heard(string words, string language = "en") =>
        Engine.Hear(words, language).Findings.ToDictionary(f => f.Id, f => f.Status);

    public static ClinicalCase Case(params (string Id, FindingStatus Status)[] findings)
    {
        var c = new ClinicalCase();
        c.Add(new Statement(null, findings.ToDictionary(f => f.Id, f => f.Status)));
        return c;
    }

    public static ClinicalCase Case(params string[] present) => Case([.. present.Select(id => (id, FindingStatus.Present))]);

    public static DispositionLevel Level(string words)
    {
        var c = new ClinicalCase();
        c.Add(new Statement(null, Heard(words)));
        return Engine.Assess(c).Level;
    }
}
