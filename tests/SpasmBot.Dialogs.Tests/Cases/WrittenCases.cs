using System.Security.Cryptography;
using System.Text;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace SpasmBot.Dialogs.Tests.Cases;

/// <summary>All cases of the folder <c>written</c>, and the fixed halves that they fall into.</summary>
public static class WrittenCases
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Cases", "written");

    public static IReadOnlyList<WrittenCase> All { get; } =
        [.. Directory.GetFiles(Folder, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(Read)];

    /// <summary>The half whose misses may be read by whoever writes the lexicon. The other half is only counted.</summary>
    public static bool MayBeRead(WrittenCase written) => (SHA256.HashData(Encoding.UTF8.GetBytes(written.Id))[0] & 1) == 0;

    private static IEnumerable<WrittenCase> Read(string file)
    {
        var language = Path.GetDirectoryName(Path.GetRelativePath(Folder, file)) is { Length: > 0 } folder ? folder : "en";
        var yaml = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();
        foreach (var written in yaml.Deserialize<List<WrittenCase>>(File.ReadAllText(file)))
        {
            written.Language = language;
            written.Theme = Path.GetFileNameWithoutExtension(file);
            yield return written;
        }
    }
}
