using SpasmBot.Triage.Content;
using SpasmBot.Triage.Content.Writing;
using SpasmBot.Triage.Tests.Content.Checks;

namespace SpasmBot.Triage.Tests.Content.Writing;

public class EmptyLanguageTests
{
    [Fact]
    public void An_added_language_has_every_file_of_the_reference_and_the_check_says_what_is_missing()
    {
        using var copy = new ContentCopy();

        var files = EmptyLanguage.Write(copy.Folder, "pt", "Português");

        Assert.Equal(Files("en", copy), Files("pt", copy));
        Assert.Equal(files, Files("pt", copy).Count);
        var problems = copy.Problems();
        Assert.All(problems, problem => Assert.StartsWith("pt/", problem.File));
        Assert.Contains(problems, p => p is { File: "pt/messages/start.yaml", Line: > 0, Reason: "a text is expected here" });
        Assert.Contains(problems, p => p.File == "pt/lexicon/red-flags.yaml" && p.Reason == "no words stand here yet");
        Assert.Contains(problems, p => p is { File: "pt/lexicon", Reason: "nothing in the lexicon says the finding 'chest-pain'" });
        Assert.Contains(problems, p => p.File == "pt/reasons/ambulance.yaml" && p.Reason == "'chest-pain' has no day of review");
    }

    [Fact]
    public void A_draft_keeps_nobody_from_starting_and_is_not_spoken()
    {
        using var copy = new ContentCopy();
        EmptyLanguage.Write(copy.Folder, "pt", "Português");

        var content = DialogContent.Load(copy.Folder);

        Assert.Equal(["en"], content.Languages.Keys);
        Assert.Equal(TestContent.Level("my chest hurts"), new TriageEngine(content).Assess(new ClinicalCase
        {
            Statements = [new Statement(null, new TriageEngine(content).Hear("my chest hurts", "en").Findings.ToDictionary(f => f.Id, f => f.Status))],
        }).Level);
    }

    [Fact]
    public void An_empty_language_that_is_no_draft_is_refused_by_name()
    {
        using var copy = new ContentCopy();
        EmptyLanguage.Write(copy.Folder, "pt", "Português");
        copy.With("pt/language.yaml", "draft: true", "draft: false");

        var problems = Assert.Throws<ContentException>(() => DialogContent.Load(copy.Folder)).Problems;

        Assert.All(problems, problem => Assert.StartsWith("pt/", problem.File));
    }

    [Fact]
    public void What_a_spoken_language_lacks_is_said_in_the_reference_and_named_by_the_check()
    {
        using var copy = new ContentCopy();
        foreach (var file in Files("en", copy))
            Write(Path.Combine(copy.Folder, "pt", file), File.ReadAllText(Path.Combine(copy.Folder, "en", file)));
        copy.With("pt/language.yaml", "language: en", "language: pt").With("pt/messages/conversation.yaml", "goodbye:", "goodbuy:");

        Assert.Equal(TestContent.Content.Languages["en"].Messages["goodbye"].Text, DialogContent.Load(copy.Folder).Languages["pt"].Messages["goodbye"].Text);
        Assert.Equal(["'goodbye' is missing: en has it", "en has no 'goodbuy'"],
            copy.Problems().Where(p => p.File.StartsWith("pt/")).Select(p => p.Reason));
    }

    [Theory]
    [InlineData("Spanish", "Español")]
    [InlineData("../pt", "Português")]
    [InlineData("en", "English")]
    [InlineData("pt", " ")]
    public void What_names_no_new_language_is_refused(string id, string name)
    {
        using var copy = new ContentCopy();

        Assert.Throws<ContentException>(() => EmptyLanguage.Write(copy.Folder, id, name));
        Assert.False(Directory.Exists(Path.Combine(copy.Folder, "pt")));
    }

    private static IReadOnlyList<string> Files(string language, ContentCopy copy)
    {
        var folder = Path.Combine(copy.Folder, language);
        return [.. Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f)).Order(StringComparer.Ordinal)];
    }

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
