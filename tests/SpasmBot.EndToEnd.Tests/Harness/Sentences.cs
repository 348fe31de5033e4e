using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace SpasmBot.EndToEnd.Tests.Harness;

/// <summary>What dialogs/en says, line by line.</summary>
public static partial class Sentences
{
    // As long as the bot keeps words unless it is told otherwise.
    private static readonly string Kept =
        Parse(Repository.PathOf("dialogs", "en", "messages", "start.yaml"))["kept.days"]["text"].ToString().Replace("{days}", "30");

    private static readonly ILookup<string, Sentence> ByText = Load().ToLookup(sentence => sentence.Text);

    /// <summary>Where each line that these messages show comes from. A line from nowhere fails the test.</summary>
    public static IEnumerable<Sentence> Of(IEnumerable<BotMessage> messages) =>
        messages.SelectMany(message => message.Words).SelectMany(Lines).Distinct().Select(line =>
        {
            Assert.True(ByText.Contains(line), $"The bot said what is not in dialogs/: {line}");
            return ByText[line].First();
        });

    /// <summary>Ids in dialogs/sources.yaml.</summary>
    public static IReadOnlySet<string> KnownSources { get; } =
        ((YamlSequenceNode)Parse(Repository.PathOf("dialogs", "sources.yaml"))).Select(source => source["id"].ToString()).ToHashSet();

    private static IEnumerable<Sentence> Load()
    {
        var folder = Repository.PathOf("dialogs", "en");
        return Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .Where(path => !path.Contains("lexicon"))
            .SelectMany(path => Walk(Parse(path), Part(Path.GetRelativePath(folder, path)), "", []));
    }

    private static IEnumerable<Sentence> Walk(YamlNode node, string part, string key, string[] sources) => node switch
    {
        YamlScalarNode scalar => Lines(scalar.Value ?? "").Select(line => new Sentence(line, part, key, sources)),
        YamlSequenceNode list => list.SelectMany(each => Walk(each, part, key, sources)),
        YamlMappingNode map => map.SelectMany(member => Walk(
            member.Value, part,
            member.Key.ToString() is "text" ? key : $"{key}.{member.Key}".TrimStart('.'),
            map.Children.TryGetValue("sources", out var cited) && cited is YamlSequenceNode ids ? [.. ids.Select(id => id.ToString())] : sources)),
        _ => [],
    };

    // A part named x is the file x.yaml or any number of files in the folder x.
    private static string Part(string file) => Path.GetFileNameWithoutExtension(file.Split(Path.DirectorySeparatorChar)[0]);

    // Bold, bullets and numbers are how a line is shown, not what it says.
    private static IEnumerable<string> Lines(string text) =>
        text.Replace("{kept}", Kept).Split('\n').Select(line => Mark().Replace(line.Replace("**", ""), "").Trim()).Where(line => line.Length > 0);

    private static YamlNode Parse(string path)
    {
        var yaml = new YamlStream();
        using var reader = File.OpenText(path);
        yaml.Load(reader);
        return yaml.Documents.Single().RootNode;
    }

    [GeneratedRegex(@"^\s*([-*•]|\d+[.)])\s+")]
    private static partial Regex Mark();
}
