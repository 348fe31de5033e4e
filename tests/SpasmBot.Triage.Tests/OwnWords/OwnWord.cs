using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace SpasmBot.Triage.Tests.OwnWords;

/// <summary>One message as people write it, and what it must give.</summary>
/// <param name="Question">The question it answers; null: said in the opening.</param>
public sealed record OwnWord(string Group, string? Question, string Words, string Expected)
{
    public static IReadOnlyList<OwnWord> Of(string file)
    {
        var yaml = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "OwnWords", $"{file}.yaml"));
        var groups = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build().Deserialize<List<OwnWordGroup>>(yaml);
        return [.. groups.SelectMany(group => group.Said.Select(line => line.Split(" => ")).Select(parts =>
            new OwnWord(group.Group, group.Question, parts[0], parts.Length > 1 ? parts[1] : group.Expect)))];
    }
}
