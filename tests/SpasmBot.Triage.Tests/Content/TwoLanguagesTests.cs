using SpasmBot.Triage.Content;
using YamlDotNet.RepresentationModel;

namespace SpasmBot.Triage.Tests.Content;

/// <summary>What is said in Spanish is what is said in English: the same files, the same keys, the same numbers, the same sources.</summary>
public class TwoLanguagesTests
{
    private static readonly LanguagePack English = TestContent.Content.Languages["en"];
    private static readonly LanguagePack Spanish = TestContent.Content.Languages["es"];

    [Fact]
    public void Each_file_of_one_language_stands_in_the_other() => Assert.Equal(FilesOf("en"), FilesOf("es"));

    [Theory]
    [MemberData(nameof(SpokenFiles))]
    public void Each_key_of_a_file_stands_in_the_same_file_of_the_other(string file) =>
        Assert.Equal(KeysOf(Path.Combine(TestContent.Folder, "en", file)), KeysOf(Path.Combine(TestContent.Folder, "es", file)));

    [Fact]
    public void No_place_for_a_number_of_days_is_left_open() =>
        Assert.DoesNotContain(Sentences(English).Concat(Sentences(Spanish)), s => s.Text.Contains("{kept}", StringComparison.Ordinal));

    [Fact]
    public void Each_sentence_names_the_same_minutes_doses_and_telephone_numbers()
    {
        var spanish = Sentences(Spanish).ToDictionary(s => s.Key, s => s.Text);
        var different = Sentences(English)
            .Where(s => !SpokenNumbers.Of(s.Text, "en").SequenceEqual(SpokenNumbers.Of(spanish.GetValueOrDefault(s.Key, ""), "es")))
            .Select(s => $"{s.Key}: {s.Text} | {spanish.GetValueOrDefault(s.Key)}")
            .ToList();

        Assert.Empty(different);
    }

    [Fact]
    public void Each_sentence_has_the_same_sources()
    {
        Assert.All(English.Messages, said => Assert.Equal(said.Value.Sources, Spanish.Messages[said.Key].Sources));
        Assert.All(English.Reasons, said => Assert.Equal(said.Value.Sources, Spanish.Reasons[said.Key].Sources));
        Assert.All(English.Relief, said => Assert.Equal(said.Value.Sources, Spanish.Relief[said.Key].Sources));
        Assert.All(English.Answers, said => Assert.Equal(said.Value.Sources, Spanish.Answers[said.Key].Sources));
    }

    [Fact]
    public void What_can_be_heard_in_English_can_be_heard_in_Spanish()
    {
        var missing = English.Lexicon.Findings.Select(f => f.FindingId).Except(Spanish.Lexicon.Findings.Select(f => f.FindingId)).ToList();

        Assert.Empty(missing);
    }

    public static TheoryData<string> SpokenFiles => [.. FilesOf("en").Where(f => !f.StartsWith("lexicon", StringComparison.Ordinal) && f.EndsWith(".yaml", StringComparison.Ordinal))];

    private static List<string> FilesOf(string language)
    {
        var root = Path.Combine(TestContent.Folder, language);
        return [.. Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(root, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];
    }

    /// <summary>With how often a text has wordings of its own; the words in which it is asked, and the words that it explains, are each language's own.</summary>
    private static List<string> KeysOf(string file)
    {
        var yaml = new YamlStream();
        yaml.Load(File.OpenText(file));
        return [.. Keys(yaml.Documents[0].RootNode, "")];
    }

    private static IEnumerable<string> Keys(YamlNode node, string path) => node switch
    {
        YamlMappingNode map => map.Children.Where(c => (string)c.Key! is not ("triggers" or "explains")).SelectMany(c => Keys(c.Value, $"{path}/{c.Key}")),
        YamlSequenceNode list when !path.StartsWith("/country.", StringComparison.Ordinal) => [$"{path}: {list.Children.Count}"],
        _ => [path],
    };

    private static List<(string Key, string Text)> Sentences(LanguagePack pack) =>
    [
        .. pack.Messages.SelectMany(m => m.Value.Texts.Select((t, i) => (Key: $"messages {m.Key} {i}", Text: t))),
        .. pack.Reasons.Select(r => (Key: $"reasons {r.Key}", r.Value.Text)),
        .. pack.Relief.Select(r => (Key: $"relief {r.Key}", r.Value.Text)),
        .. pack.Answers.Select(a => (Key: $"answers {a.Key}", a.Value.Text)),
        .. pack.Findings.Select(f => (Key: $"findings {f.Key}", Text: f.Value)),
        .. pack.Questions.SelectMany(q => q.Value.Options.Select(o => (Key: $"questions {q.Key} {o.Key}", Text: o.Value))
            .Append((Key: $"questions {q.Key}", q.Value.Text)).Append((Key: $"questions {q.Key} why", Text: q.Value.Why ?? "")).Append((Key: $"questions {q.Key} again", Text: q.Value.Again ?? ""))),
    ];
}
