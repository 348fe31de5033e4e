using SpasmBot.Triage.Content;

namespace SpasmBot.Triage.Questions;

/// <summary>What choosing options means, whether by buttons, titles or numbers.</summary>
internal static class OptionAnswer
{
    /// <summary>The ids that stand for 'none of these' and 'not sure' beside the option ids.</summary>
    public const string None = "none";
    public const string Unsure = "unsure";

    /// <summary>Null when nothing of the question was chosen. What was chosen goes before a 'none' that was chosen with it.</summary>
    public static Dictionary<string, FindingStatus>? Findings(Question question, IReadOnlyCollection<string> chosen)
    {
        var options = question.Options.Where(chosen.Contains).ToList();
        var none = chosen.Contains(None);
        var unsure = chosen.Contains(Unsure) || (question.Unsure is { } id && chosen.Contains(id) && !question.Options.Contains(id));
        if (options.Count == 0 && !none && !unsure)
            return null;
        var findings = options.ToDictionary(o => o, _ => FindingStatus.Present);
        if (unsure && question.Unsure is { } doubt)
            findings[doubt] = FindingStatus.Present;
        // Who is not sure has denied nothing.
        if (none || (question.Multiple && options.Count > 0 && !unsure))
            foreach (var other in question.Options)
                findings.TryAdd(other, FindingStatus.Absent);
        return findings;
    }
}
