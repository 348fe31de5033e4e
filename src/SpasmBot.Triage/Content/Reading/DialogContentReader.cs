namespace SpasmBot.Triage.Content.Reading;

/// <summary>Puts the parts of the content folder together.</summary>
internal static class DialogContentReader
{
    public static DialogContent Read(string root)
    {
        if (!Directory.Exists(root))
            throw new ContentException([new ContentProblem(root, 0, "there is no such folder")]);
        var folder = new ContentFolder(root);
        var findings = ById(folder.Items("triage/findings"), TriageReader.Finding, f => f.Id);
        var quantities = ById(folder.Items("triage/quantities"), TriageReader.Quantity, q => q.Id);
        var content = new DialogContent
        {
            Sources = ById(folder.Items("sources"), TriageReader.Source, s => s.Id),
            Findings = findings,
            Quantities = quantities,
            Rules = [.. ById(folder.Items("triage/rules"), TriageReader.Rule, r => r.Id).Values],
            Questions = [.. ById(folder.Items("triage/questions"), TriageReader.Question, q => q.Id).Values],
            Measures = [.. ById(folder.Items("relief/measures"), TriageReader.Measure, m => m.Id).Values],
            EmergencyNumbers = ByKey(folder, "triage/emergency-numbers", n => n.Text()),
            CrisisLines = ByKey(folder, "triage/crisis-lines", n => n.Text()),
            Languages = folder.Languages().ToDictionary(id => id, id => Language(folder, id, findings.Keys.ToHashSet(), quantities.Keys.ToHashSet())),
            Version = folder.Version(),
        };
        References.Check(content, folder.Problems);
        if (folder.Problems.Count > 0)
            throw new ContentException(folder.Problems);
        return content;
    }

    private static LanguagePack Language(ContentFolder folder, string id, HashSet<string> findings, HashSet<string> quantities)
    {
        var head = folder.Part($"{id}/language").Select(n => (Node: n, Map: n.Map())).First();
        var named = head.Map.Required("language");
        var name = head.Map.Required("name");
        head.Map.Done();
        if (named != id)
            head.Node.Wrong($"the file says '{named}', its folder '{id}'");
        return new LanguagePack(
            id,
            name,
            ByKey(folder, $"{id}/messages", WordingReader.Wording),
            ByKey(folder, $"{id}/questions", WordingReader.Question),
            ByKey(folder, $"{id}/findings", n => n.Text()),
            ByKey(folder, $"{id}/reasons", WordingReader.Wording),
            ByKey(folder, $"{id}/relief", WordingReader.Relief),
            ByKey(folder, $"{id}/answers", WordingReader.Answer),
            new LexiconReader(findings, quantities).Read(folder.Part($"{id}/lexicon")));
    }

    private static Dictionary<string, T> ByKey<T>(ContentFolder folder, string part, Func<Node, T> read) =>
        folder.Entries(part).ToDictionary(e => e.Key, e => read(e.Value));

    private static Dictionary<string, T> ById<T>(IEnumerable<Node> nodes, Func<Node, T> read, Func<T, string> id)
    {
        var items = new Dictionary<string, T>();
        foreach (var node in nodes)
        {
            var item = read(node);
            if (!items.TryAdd(id(item), item))
                node.Wrong($"'{id(item)}' stands here a second time");
        }
        return items;
    }
}
