namespace SpasmBot.Triage.Content.Reading;

/// <summary>Reads the folder of one language.</summary>
internal static class LanguageReader
{
    /// <returns>Null for a draft that is not wanted: of it nothing but its head is read.</returns>
    public static LanguagePack? Read(ContentFolder folder, string id, bool drafts, HashSet<string> findings, HashSet<string> quantities)
    {
        var head = folder.Part($"{id}/language").Select(n => (Node: n, Map: n.Map())).First();
        var named = head.Map.Required("language");
        var name = head.Map.Required("name");
        var draft = head.Map.Flag("draft");
        head.Map.Done();
        if (named != id)
            head.Node.Wrong($"the file says '{named}', its folder '{id}'");
        if (draft && !drafts)
            return null;
        return new LanguagePack(
            id,
            name,
            DialogContentReader.ByKey(folder, ContentParts.Messages(id), WordingReader.Wording),
            DialogContentReader.ByKey(folder, ContentParts.Wordings(id), WordingReader.Question),
            DialogContentReader.ByKey(folder, ContentParts.Names(id), n => n.Text()),
            DialogContentReader.ByKey(folder, ContentParts.Reasons(id), WordingReader.Wording),
            DialogContentReader.ByKey(folder, ContentParts.Relief(id), WordingReader.Relief),
            DialogContentReader.ByKey(folder, ContentParts.Answers(id), WordingReader.Answer),
            DialogContentReader.ByKey(folder, ContentParts.Drawings(id), n => n.Text()),
            new LexiconReader(findings, quantities, (word, node) => folder.Positions.Note(ContentParts.Lexicon(id), word, node)).Read(folder.Part(ContentParts.Lexicon(id))),
            draft);
    }
}
