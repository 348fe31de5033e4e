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
        ];
    }
}
