namespace SpasmBot.Triage.Content.Reading;

/// <summary>Puts the parts of the content folder together.</summary>
internal static class DialogContentReader
{
    /// <summary>What the bot runs on: without drafts, and each language complete.</summary>
    /// <exception cref="ContentException">Something cannot be read.</exception>
    public static DialogContent Read(string root)
    {
        var (content, folder) = ReadAsItStands(root, drafts: false);
        if (folder.Problems.Count > 0)
            throw new ContentException(folder.Problems);
        return content.Languages.TryGetValue(LanguagePack.Reference, out var reference)
            ? content.With(content.Languages.ToDictionary(l => l.Key, l => LanguageFallback.Complete(l.Value, reference)))
            : content;
    }

    /// <param name="drafts">Whether languages that are still being written are read as well.</param>
    /// <exception cref="ContentException">There is no such folder.</exception>
    public static ReadContent ReadAsItStands(string root, bool drafts)
    {
        if (!Directory.Exists(root))
            throw new ContentException([new ContentProblem(root, 0, "there is no such folder")]);
        var folder = new ContentFolder(root);
        var findings = ById(folder, ContentParts.Findings, TriageReader.Finding, f => f.Id);
        var quantities = ById(folder, ContentParts.Quantities, TriageReader.Quantity, q => q.Id);
        var content = new DialogContent
        {
            Sources = ById(folder, ContentParts.Sources, TriageReader.Source, s => s.Id),
            Findings = findings,
            Quantities = quantities,
            Rules = [.. ById(folder, ContentParts.Rules, TriageReader.Rule, r => r.Id).Values],
            Questions = [.. ById(folder, ContentParts.Questions, TriageReader.Question, q => q.Id).Values],
            Measures = [.. ById(folder, ContentParts.Measures, TriageReader.Measure, m => m.Id).Values],
            EmergencyNumbers = ByKey(folder, ContentParts.EmergencyNumbers, n => n.Text()),
            CrisisLines = ByKey(folder, ContentParts.CrisisLines, n => n.Text()),
            AnswerVariants = folder.Entries(ContentParts.AnswerVariants)
                .ToDictionary(e => e.Key, e => (IReadOnlyList<AnswerVariant>)[.. e.Value.Items().Select(item => TriageReader.AnswerVariant(item, e.Key))]),
            Languages = folder.Languages()
                .Select(id => LanguageReader.Read(folder, id, drafts, findings.Keys.ToHashSet(), quantities.Keys.ToHashSet()))
                .OfType<LanguagePack>()
                .ToDictionary(pack => pack.Id),
            Version = folder.Version(),
        };
        References.Check(content, folder);
        return new ReadContent(content, folder);
    }

    internal static Dictionary<string, T> ByKey<T>(ContentFolder folder, string part, Func<Node, T> read) =>
        folder.Entries(part).ToDictionary(e => e.Key, e => read(e.Value));

    private static Dictionary<string, T> ById<T>(ContentFolder folder, string part, Func<Node, T> read, Func<T, string> id)
    {
        var items = new Dictionary<string, T>();
        foreach (var node in folder.Items(part))
        {
            var item = read(node);
            folder.Positions.Note(part, id(item), node);
            if (!items.TryAdd(id(item), item))
                node.Wrong($"'{id(item)}' stands here a second time");
        }
        return items;
    }
}
