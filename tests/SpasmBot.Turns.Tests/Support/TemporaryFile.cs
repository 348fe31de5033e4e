namespace SpasmBot.Turns.Tests;

/// <summary>A database file that is gone after the test.</summary>
internal sealed class TemporaryFile : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("spasmbot-turns-");

    public string Path => System.IO.Path.Combine(_folder.FullName, "bot.db");

    public void Dispose() => _folder.Delete(recursive: true);
}
