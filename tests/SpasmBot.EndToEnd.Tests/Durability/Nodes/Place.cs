namespace SpasmBot.EndToEnd.Tests.Durability;

/// <summary>Where the nodes of a test keep what they know: a file, or a database of a server.</summary>
public sealed class Place : IAsyncDisposable
{
    private readonly DirectoryInfo? _folder;

    private Place(DirectoryInfo? folder, PostgresServer? server, string[] settings) => (_folder, Server, Settings) = (folder, server, settings);

    /// <summary>What a node is told.</summary>
    public string[] Settings { get; }

    /// <summary>The file, where it is one.</summary>
    public string Database => Settings[^1][(Settings[^1].IndexOf("Data Source=", StringComparison.Ordinal) + "Data Source=".Length)..];

    /// <summary>The server, where it is one.</summary>
    public PostgresServer? Server { get; }

    public static Task<Place> MakeAsync(string provider) => provider == "Sqlite" ? Task.FromResult(File()) : ServerAsync();

    public static Place File(string? folder = null)
    {
        var own = folder is null ? Directory.CreateTempSubdirectory("spasmbot-") : null;
        return new Place(own, null, ["--Storage:Provider=Sqlite", $"--Storage:ConnectionString=Data Source={Path.Combine(folder ?? own!.FullName, "spasmbot.db")}"]);
    }

    public static async Task<Place> ServerAsync()
    {
        var server = await PostgresServer.StartAsync();
        return new Place(null, server, ["--Storage:Provider=PostgreSql", $"--Storage:ConnectionString={server.ConnectionString}"]);
    }

    public ValueTask DisposeAsync()
    {
        Server?.Dispose();
        _folder?.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
