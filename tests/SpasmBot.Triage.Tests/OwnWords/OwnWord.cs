using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace SpasmBot.Triage.Tests.OwnWords;

/// <summary>One message as people write it, and what it must give.</summary>
/// <param name="Question">The question it answers; null: said in the opening.</param>
public sealed record OwnWord(string Language, string Group, string? Question, string Words, string Expected)
{
    /// <param name="file">A file of this folder, in English, or of the folder of another language: <c>es/article</c>.</param>
    public static IReadOnlyList<OwnWord> Of(string file)
    {
        var language = Path.GetDirectoryName(file) is { Length: > 0 } folder ? folder : "en";
        var yaml = File.ReadAllText(PathOf(file));
        var groups = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build().Deserialize<List<OwnWordGroup>>(yaml);
        return [.. groups.SelectMany(group => group.Said.Select(line => line.Split(" => ")).Select(parts =>
            new OwnWord(language, group.Group, group.Question, parts[0], parts.Length > 1 ? parts[1] : group.Expect)))];
    }

    /// <summary>The words of a file in every language that has it.</summary>
    public static IEnumerable<OwnWord> InEachLanguage(string file) => new[] { file, $"es/{file}" }.Where(each => File.Exists(PathOf(each))).SelectMany(Of);

    private static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "OwnWords", $"{file}.yaml");
}
