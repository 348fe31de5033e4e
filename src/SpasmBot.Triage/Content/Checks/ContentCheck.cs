using SpasmBot.Triage.Content.Reading;

namespace SpasmBot.Triage.Content.Checks;

/// <summary>Everything that <c>content validate</c> holds the content to.</summary>
public static class ContentCheck
{
    private static readonly IReadOnlyList<IContentCheck> Checks =
    [
        new WordedCheck(),
        new MirroredCheck(),
        new AskedForCheck(),
        new UnusedCheck(),
        new DangerCheck(),
        new SourcedCheck(),
        new SourceCheck(),
        new SentencesCheck(),
        new ReadingAgeCheck(),
        new LexiconCheck(),
        new ClaimedTwiceCheck(),
        new DrawnCheck(),
    ];

    /// <summary>Reads the folder, drafts included, and checks it.</summary>
    /// <param name="program">What the program asks for, told the ids that it may name beside messages.</param>
    /// <returns>Every problem, in the order of the files; empty when there is none.</returns>
    /// <exception cref="ContentException">There is no such folder.</exception>
    public static IReadOnlyList<ContentProblem> Run(string folder, Func<IReadOnlySet<string>, CodeWords> program)
    {
        var (content, files) = DialogContentReader.ReadAsItStands(folder, drafts: true);
        // What cannot be read cannot be judged either; a draft may be as empty as it likes.
        var drafts = content.Languages.Values.Where(pack => pack.Draft).Select(pack => pack.Id + "/").ToList();
        var unreadable = files.Problems.Exists(problem => !drafts.Exists(draft => problem.File.StartsWith(draft, StringComparison.Ordinal)));
        var checkedContent = new CheckedContent(content, files, program(Ids(content)));
        var found = unreadable ? [] : Checks.SelectMany(check => check.Problems(checkedContent)).ToList();
        return [.. files.Problems.Concat(found).Distinct().OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line)];
    }

    private static HashSet<string> Ids(DialogContent content) =>
    [
        .. content.Findings.Keys,
        .. content.Rules.Select(rule => rule.Id),
        .. content.Questions.Select(question => question.Id),
        .. content.Measures.SelectMany(measure => new[] { measure.Id, measure.Measure }),
        .. Enum.GetValues<DispositionLevel>().Select(level => level.ToId()),
    ];
}
