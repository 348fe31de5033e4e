namespace SpasmBot.Triage.Tests.Understanding;

/// <summary>A line of a file in utterances/: words, and what must be heard in them.</summary>
/// <param name="Expected">+id present, ?id possible, -id absent, !id not heard, ~id corrected. Empty: no worrying finding.</param>
public sealed record Utterance(string File, string Words, string Expected)
{
    public override string ToString() => $"{Words} => {Expected}";

    public static IEnumerable<Utterance> Of(string file) =>
        System.IO.File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Understanding", "utterances", file))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(" => "))
            .Select(parts => new Utterance(file, parts[0], parts.Length > 1 ? parts[1] : ""));
}
