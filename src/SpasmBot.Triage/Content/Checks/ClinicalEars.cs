using SpasmBot.Triage.Rules;
using SpasmBot.Triage.Understanding;

namespace SpasmBot.Triage.Content.Checks;

/// <summary>Hears in a sentence of the bot's own whether it speaks of a body.</summary>
internal sealed class ClinicalEars(IReadOnlyDictionary<string, Finding> findings, Listener? listener)
{
    // To name what the bot is about, or whom to call, says nothing of what ails a person.
    private static readonly HashSet<string> Plain = ["spasm", "cramp", "twitch", "other-danger"];

    public static ClinicalEars For(DialogContent content, LanguagePack pack) =>
        new(content.Findings, pack.Lexicon.Findings.Count == 0 ? null : new Listener(content, pack, new FindingClosure(content)));

    /// <returns>The finding that the text speaks of; null when it speaks of none.</returns>
    public string? Heard(string text) => listener?.Hear(text).Mentions
        .Select(judged => judged.Mention.Finding)
        .FirstOrDefault(finding => !Plain.Contains(finding.Id)
            && findings[finding.Id].Kind is FindingKind.Symptom or FindingKind.Medicine or FindingKind.Condition)?.Id;
}
