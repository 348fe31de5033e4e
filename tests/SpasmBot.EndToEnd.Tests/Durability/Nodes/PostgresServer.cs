using System.Diagnostics;
using Npgsql;
using SpasmBot.EndToEnd.Tests.Harness;

namespace SpasmBot.EndToEnd.Tests.Durability;

/// <summary>A server of the test's own, which can be stopped and started again on its data.</summary>
public sealed class PostgresServer : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("spasmbot-postgres-").FullName;
    private readonly int _port = LocalProcess.FreePort();
    private readonly string _programs;
    private LocalProcess? _process;

    private PostgresServer(string programs) => _programs = programs;

    public static bool IsInstalled => FindPrograms() is not null;

    public string ConnectionString => $"Host=127.0.0.1;Port={_port};Username=bot;Database=postgres";

    private static bool IsRoot => Environment.UserName == "root";

    /// <summary>Starts an empty one. The test is skipped where its programs are not installed.</summary>
    public static async Task<PostgresServer> StartAsync()
    {
        var programs = FindPrograms();
        Skip.If(programs is null, "The server programs of PostgreSQL are not installed.");
        var server = new PostgresServer(programs!);
        if (IsRoot)
            using (var owned = Process.Start("chown", ["postgres", server._folder]))
                await owned.WaitForExitAsync();
        using (var made = server.Run("initdb", "-D", server.Data, "-U", "bot", "--auth=trust", "--no-sync", "--locale=C.UTF-8", "-E", "UTF8"))
            Assert.True(await made.ExitAsync(TimeSpan.FromMinutes(2)) == 0, made.Output);
        await server.GoOnAsync();
        return server;
    }

    /// <summary>Starts it, and waits until it takes connections.</summary>
    public async Task GoOnAsync()
    {
        _process = Run("postgres", "-D", Data, "-p", $"{_port}", "-c", "listen_addresses=127.0.0.1", "-c", $"unix_socket_directories={_folder}", "-c", "fsync=off");
        await using var source = NpgsqlDataSource.Create(ConnectionString);
        for (var watch = Stopwatch.StartNew(); ; await Task.Delay(20))
        {
            try
            {
                await using var connection = await source.OpenConnectionAsync();
                return;
            }
            catch (NpgsqlException) when (watch.Elapsed < TimeSpan.FromMinutes(1) && _process.ExitCode is null)
            {
                // It is still starting.
            }
        }
    }

    /// <summary>Stops it as an operator would, without waiting for clients.</summary>
    public async Task StopAsync()
    {
        using (var interrupt = Process.Start("kill", ["-INT", $"{_process!.Id}"]))
            await interrupt.WaitForExitAsync();
        await _process.ExitAsync(TimeSpan.FromMinutes(1));
    }

    public void Dispose()
    {
        _process?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private string Data => Path.Combine(_folder, "data");

    private static string? FindPrograms()
    {
        var installed = Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql").OrderDescending().Select(version => $"{version}/bin") : [];
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return path.Concat(installed).FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "postgres")));
    }

    // The server does not run as root.
    private LocalProcess Run(string program, params string[] arguments) => IsRoot
        ? LocalProcess.Start(Path.GetTempPath(), new Dictionary<string, string>(), "setpriv", ["--reuid=postgres", "--regid=postgres", "--clear-groups", Path.Combine(_programs, program), .. arguments])
        : LocalProcess.Start(Path.GetTempPath(), new Dictionary<string, string>(), Path.Combine(_programs, program), arguments);
}
