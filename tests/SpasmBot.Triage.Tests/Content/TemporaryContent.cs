using SpasmBot.Triage.Content;

namespace SpasmBot.Triage.Tests.Content;

/// <summary>A small content folder of the test's own, gone after the test.</summary>
internal sealed class TemporaryContent : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("spasmbot-content-").FullName;

    public TemporaryContent With(string file, string text)
    {
        var path = Path.Combine(_folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    public DialogContent Load() => DialogContent.Load(_folder);

    public IReadOnlyList<ContentProblem> Problems() => Assert.Throws<ContentException>(Load).Problems;

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
