using SpasmBot.Triage.Content.Reading;

namespace SpasmBot.Triage.Content.Checks;

/// <summary>A source is a page that can be opened, was read on a day, and what is only second-hand makes the bot more careful, never less.</summary>
internal sealed class SourceCheck : IContentCheck
{
    public IEnumerable<ContentProblem> Problems(CheckedContent checkedContent)
    {
        foreach (var source in checkedContent.Content.Sources.Values)
        {
            if (!Uri.TryCreate(source.Address, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
                yield return Wrong(source, $"'{source.Address}' is no address of a page");
            else if (address.PathAndQuery == "/" && !source.Secondary)
                yield return Wrong(source, $"'{source.Address}' is a whole site and not a page");
            if (source.Read == default)
                yield return Wrong(source, "the day on which it was read is missing");
        }
        var content = checkedContent.Content;
        foreach (var rule in content.Rules.Where(rule => LetsOff(rule.When) && OnlySecondary(rule.Sources)))
            yield return checkedContent.Problem(ContentParts.Rules, rule.Id, $"the rule '{rule.Id}' lets somebody off ('none') on second-hand word alone");

        bool OnlySecondary(IReadOnlyList<string> sources) => sources.Count > 0 && sources.All(id => content.Sources.TryGetValue(id, out var s) && s.Secondary);
        ContentProblem Wrong(Source source, string reason) => checkedContent.Problem(ContentParts.Sources, source.Id, reason);
    }

    private static bool LetsOff(Condition condition) =>
        condition.None.Count > 0 || condition.All.Concat(condition.Any).Concat(condition.AtLeast).Any(LetsOff);
}
