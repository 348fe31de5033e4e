using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace SpasmBot.Storage.Tests;

/// <summary>
/// A PostgreSQL server of the tests' own, started when first needed and stopped with the process; or the one that SPASMBOT_TEST_POSTGRES names.
/// Tests that need it are skipped where its programs are not installed.
/// </summary>
internal static class TestServer
{
    private static readonly Lazy<string?> Started = new(Start);

    private static bool IsRoot => Environment.UserName == "root";

    /// <summary>The connection string of an empty database.</summary>
    public static async Task<string> NewDatabaseAsync()
    {
        Skip.If(Started.Value == null, "The server programs of PostgreSQL are not installed.");
        var name = $"t{Guid.NewGuid():N}";
        await using var source = NpgsqlDataSource.Create(Started.Value!);
        await using var create = source.CreateCommand($"CREATE DATABASE {name} TEMPLATE template0");
        await create.ExecuteNonQueryAsync();
        return new NpgsqlConnectionStringBuilder(Started.Value!) { Database = name }.ConnectionString;
    }

    private static string? Start()
    {
        if (Environment.GetEnvironmentVariable("SPASMBOT_TEST_POSTGRES") is { Length: > 0 } given)
            return given;
        if (FindPrograms() is not { } programs)
            return null;

        var folder = Directory.CreateTempSubdirectory("spasmbot-postgres-").FullName;
        var port = FreePort();
        if (IsRoot)
            Run("chown", "postgres", folder).WaitForExit();
        Run(Path.Combine(programs, "initdb"), "-D", $"{folder}/data", "-U", "bot", "--auth=trust", "--no-sync", "--locale=C.UTF-8", "-E", "UTF8").WaitForExit();
        var server = Run(
            Path.Combine(programs, "postgres"), "-D", $"{folder}/data", "-p", $"{port}", "-c", "listen_addresses=127.0.0.1",
            "-c", $"unix_socket_directories={folder}", "-c", "max_connections=600", "-c", "fsync=off", "-c", "logging_collector=on");

        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            // A test run does not wait for its processes to tidy up, and the server's own processes write until they find it gone.
            server.Kill();
            Process.Start("sh", ["-c", "sleep 1; rm -rf \"$0\"", folder]).Dispose();
        };
        return WaitFor($"Host=127.0.0.1;Port={port};Username=bot;Database=postgres", server);
    }

    private static string WaitFor(string connectionString, Process server)
    {
        using var source = NpgsqlDataSource.Create(connectionString);
        while (true)
        {
            try
            {
                using var connection = source.OpenConnection();
                return connectionString;
            }
            catch (NpgsqlException) when (!server.HasExited)
            {
                // It is still starting.
            }
        }
    }

    private static string? FindPrograms()
    {
        var installed = Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql").OrderDescending().Select(version => $"{version}/bin") : [];
        var path = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator);
        return path.Concat(installed).FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "postgres")));
    }

    // The server does not run as root.
    private static Process Run(string program, params string[] arguments)
    {
        var start = IsRoot && program != "chown"
            ? new ProcessStartInfo("setpriv", ["--reuid=postgres", "--regid=postgres", "--clear-groups", program, .. arguments])
            : new ProcessStartInfo(program, arguments);
        start.WorkingDirectory = Path.GetTempPath();
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
