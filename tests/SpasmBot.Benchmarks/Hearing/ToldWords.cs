using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace SpasmBot.Benchmarks.Hearing;

/// <summary>What the people of the written cases say, one after the other.</summary>
internal static class ToldWords
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "written");

    /// <summary>Messages of exactly that many characters.</summary>
    public static IReadOnlyList<string> Messages(string language, int characters)
    {
        // Those in English lie in the folder itself.
        var folder = Path.Combine(Folder, language);
        var files = Directory.GetFiles(Directory.Exists(folder) ? folder : Folder, "*.yaml");
        var all = string.Join(". ", files.Order(StringComparer.Ordinal).SelectMany(Said));
        return [.. all.Chunk(characters).Where(chunk => chunk.Length == characters).Select(chunk => new string(chunk))];
    }

    private static IEnumerable<string> Said(string file)
    {
        var yaml = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).IgnoreUnmatchedProperties().Build();
        return yaml.Deserialize<List<Person>>(File.ReadAllText(file)).SelectMany(person => person.Facts.Values.Prepend(person.Opening));
    }

    private sealed class Person
    {
        public string Opening { get; set; } = "";

        public Dictionary<string, string> Facts { get; set; } = [];
    }
}
