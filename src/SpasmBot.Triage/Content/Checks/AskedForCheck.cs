using SpasmBot.Triage.Content.Reading;

namespace SpasmBot.Triage.Content.Checks;

/// <summary>Every message that the program says is there, and every message that is there can be said.</summary>
internal sealed class AskedForCheck : IContentCheck
{
    public IEnumerable<ContentProblem> Problems(CheckedContent checkedContent)
    {
        if (checkedContent.Reference is not { } pack || checkedContent.Code.Literals.Count == 0)
            return [];
        var part = ContentParts.Messages(pack.Id);
        return
        [
            .. checkedContent.Code.MessageKeys.Except(pack.Messages.Keys).Select(key =>
                checkedContent.Problem(part, key, $"the program says the message '{key}', which is not there")),
            .. pack.Messages.Keys.Where(key => !IsSaid(key, checkedContent)).Select(key =>
                checkedContent.Problem(part, key, $"nothing says the message '{key}'")),
        ];
    }

    /// <summary>The program names it, or puts it together from a part of its own and the id of a level, a rule, a country or the like.</summary>
    private static bool IsSaid(string key, CheckedContent checkedContent) =>
        checkedContent.Code.Literals.Contains(key)
        || checkedContent.Content.EmergencyNumbers.Values.Contains(key)
        || checkedContent.Content.CrisisLines.Values.Contains(key)
        || checkedContent.Code.Literals.Any(part => part.Length > 2 && (part[^1] == '.' && key.StartsWith(part, StringComparison.Ordinal) || part[0] == '.' && key.EndsWith(part, StringComparison.Ordinal)));
}
