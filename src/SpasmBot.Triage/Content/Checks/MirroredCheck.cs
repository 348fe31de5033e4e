using SpasmBot.Triage.Content.Reading;

namespace SpasmBot.Triage.Content.Checks;

/// <summary>Every language has the files and the keys of the reference, and no others.</summary>
internal sealed class MirroredCheck : IContentCheck
{
    public IEnumerable<ContentProblem> Problems(CheckedContent checkedContent) =>
        checkedContent.Reference is { } reference
            ? checkedContent.Mirrors.SelectMany(pack => Files(checkedContent, pack, reference).Concat(Keys(checkedContent, pack, reference)))
            : [];

    private static IEnumerable<ContentProblem> Files(CheckedContent content, LanguagePack pack, LanguagePack reference)
    {
        var own = content.Folder.FileNames(pack.Id);
        var theirs = content.Folder.FileNames(reference.Id);
        foreach (var file in theirs.Except(own))
            yield return new ContentProblem($"{pack.Id}/{file}", 0, $"the file is missing: {reference.Id} has it");
        foreach (var file in own.Except(theirs))
            yield return new ContentProblem($"{pack.Id}/{file}", 0, $"{reference.Id} has no such file");
    }

    private static IEnumerable<ContentProblem> Keys(CheckedContent content, LanguagePack pack, LanguagePack reference) =>
    [
        .. Mirror(content, ContentParts.Messages, pack, reference, p => p.Messages),
        .. Mirror(content, ContentParts.Wordings, pack, reference, p => p.Questions),
        .. Mirror(content, ContentParts.Names, pack, reference, p => p.Findings),
        .. Mirror(content, ContentParts.Reasons, pack, reference, p => p.Reasons),
        .. Mirror(content, ContentParts.Relief, pack, reference, p => p.Relief),
        .. Mirror(content, ContentParts.Answers, pack, reference, p => p.Answers),
        .. Mirror(content, ContentParts.Drawings, pack, reference, p => p.Drawings),
        .. pack.Questions.Where(q => reference.Questions.ContainsKey(q.Key)).SelectMany(q => Question(content, pack, q.Key, q.Value, reference.Questions[q.Key])),
    ];

    private static IEnumerable<ContentProblem> Mirror<T>(
        CheckedContent content, Func<string, string> part, LanguagePack pack, LanguagePack reference, Func<LanguagePack, IReadOnlyDictionary<string, T>> texts)
    {
        var (own, theirs) = (part(pack.Id), part(reference.Id));
        foreach (var key in texts(reference).Keys)
        {
            var file = pack.Id + content.Folder.Positions.FileOf(theirs, key)[reference.Id.Length..];
            if (!texts(pack).ContainsKey(key))
                yield return new ContentProblem(file, 0, $"'{key}' is missing: {reference.Id} has it");
            else if (content.Folder.Positions.FileOf(own, key) != file)
                yield return content.Problem(own, key, $"'{key}' stands in {file} as in {reference.Id}, or nowhere");
        }
        foreach (var key in texts(pack).Keys.Except(texts(reference).Keys))
            yield return content.Problem(own, key, $"{reference.Id} has no '{key}'");
    }

    private static IEnumerable<ContentProblem> Question(CheckedContent content, LanguagePack pack, string id, QuestionWording own, QuestionWording theirs)
    {
        IEnumerable<(string Field, bool Own, bool Theirs)> fields =
        [
            ("again", own.Again is not null, theirs.Again is not null),
            ("why", own.Why is not null, theirs.Why is not null),
            ("none", own.None is not null, theirs.None is not null),
            ("unsure", own.Unsure is not null, theirs.Unsure is not null),
            .. own.Options.Keys.Union(theirs.Options.Keys).Select(o => (o, own.Options.ContainsKey(o), theirs.Options.ContainsKey(o))),
        ];
        return fields
            .Where(field => field.Own != field.Theirs)
            .Select(field => content.Problem(ContentParts.Wordings(pack.Id), id, field.Own
                ? $"'{field.Field}' is more than {LanguagePack.Reference} has"
                : $"'{field.Field}' is missing: {LanguagePack.Reference} has it"));
    }
}
