using SpasmBot.Triage.Content.Reading;

namespace SpasmBot.Triage.Content.Checks;

/// <summary>Each stretch has its drawing, as lines and as an image, and words for those who do not see it.</summary>
internal sealed class DrawnCheck : IContentCheck
{
    private const string Stretch = "stretch";
    private static readonly IReadOnlyList<string> Kinds = [".svg", ".png"];

    public IEnumerable<ContentProblem> Problems(CheckedContent checkedContent)
    {
        var stretches = checkedContent.Content.Measures.Where(measure => measure.Measure == Stretch).Select(measure => measure.Id).ToList();
        foreach (var id in stretches)
        {
            foreach (var kind in Kinds.Where(kind => !File.Exists(Path.Combine(checkedContent.Folder.Root, "drawings", id + kind))))
                yield return new ContentProblem($"drawings/{id}{kind}", 0, $"the drawing of '{id}' is missing");
            if (checkedContent.Reference is { } pack && !pack.Drawings.ContainsKey(id))
                yield return new ContentProblem(ContentParts.Drawings(pack.Id), 0, $"the drawing of '{id}' has no words");
        }
        foreach (var pack in checkedContent.Languages)
            foreach (var id in pack.Drawings.Keys.Except(stretches))
                yield return checkedContent.Problem(ContentParts.Drawings(pack.Id), id, $"there is no stretch '{id}'");
    }
}
