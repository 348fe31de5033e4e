using System.Text.RegularExpressions;
using SpasmBot.Triage.Content.Reading;

namespace SpasmBot.Triage.Content.Writing;

/// <summary>Adds a language: the files and keys of the reference, its texts as comments, and nothing said yet.</summary>
public static partial class EmptyLanguage
{
    /// <param name="id">The name of its folder: ISO 639, two or three letters.</param>
    /// <param name="name">What its speakers call it.</param>
    /// <returns>How many files were written.</returns>
    /// <exception cref="ContentException">The id is none, the language is there already, or there is nothing to mirror.</exception>
    public static int Write(string folder, string id, string name)
    {
        var reference = Path.Combine(folder, LanguagePack.Reference);
        var target = Path.Combine(folder, id);
        if (!Id().IsMatch(id))
            Refuse(id, "a language is named by two or three small letters, such as 'pt'");
        if (string.IsNullOrWhiteSpace(name))
            Refuse(id, "the language has no name");
        if (Directory.Exists(target))
            Refuse(id, "the language is there already");
        if (!Directory.Exists(reference))
            Refuse(LanguagePack.Reference, "there is no language to mirror");

        var files = new ContentFolder(folder).FileNames(LanguagePack.Reference);
        foreach (var file in files)
        {
            var path = Path.Combine(target, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file == "language.yaml" ? Head(id, name) : EmptyCopy.Of(File.ReadAllText(Path.Combine(reference, file))));
        }
        return files.Count;
    }

    private static string Head(string id, string name) =>
        $"language: {id}\nname: \"{name.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"\n# Take this out when 'content validate' has nothing to say about {id}/ any more.\ndraft: true\n";

    private static void Refuse(string file, string reason) => throw new ContentException([new ContentProblem(file, 0, reason)]);

    [GeneratedRegex("^[a-z]{2,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
