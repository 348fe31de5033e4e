using SpasmBot.Triage.Content;
using SpasmBot.Triage.Content.Checks;

namespace SpasmBot.Triage.Tests.Content.Checks;

/// <summary>A copy of the real content in its reference language alone, that a test may break; gone after the test.</summary>
internal sealed class ContentCopy : IDisposable
{
    public ContentCopy()
    {
        var translations = TestContent.Content.Languages.Keys.Where(l => l != "en").Select(l => Path.Combine(TestContent.Folder, l) + Path.DirectorySeparatorChar).ToList();
        foreach (var file in Directory.EnumerateFiles(TestContent.Folder, "*", SearchOption.AllDirectories).Where(f => !translations.Exists(f.StartsWith)))
        {
            var path = Path.Combine(Folder, Path.GetRelativePath(TestContent.Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Copy(file, path);
        }
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("spasmbot-copy-").FullName;

    /// <summary>Puts <paramref name="after"/> where <paramref name="before"/> stands, which has to stand there.</summary>
    public ContentCopy With(string file, string before, string after)
    {
        var path = Path.Combine(Folder, file);
        var text = File.ReadAllText(path);
        Assert.Contains(before, text);
        File.WriteAllText(path, text.Replace(before, after));
        return this;
    }

    public ContentCopy Plus(string file, string text)
    {
        File.AppendAllText(Path.Combine(Folder, file), "\n" + text + "\n");
        return this;
    }

    public ContentCopy Without(string file)
    {
        File.Delete(Path.Combine(Folder, file));
        return this;
    }

    /// <param name="code">What the program asks for; by default it asks for nothing and is not looked at.</param>
    public IReadOnlyList<ContentProblem> Problems(CodeWords? code = null) => ContentCheck.Run(Folder, _ => code ?? CodeWords.None);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
