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
        if (Environment.UserName == "root")
            Run("chown", "postgres", folder);
        Run(Path.Combine(programs, "initdb"), "-D", $"{folder}/data", "-U", "bot", "--auth=trust", "--no-sync", "--locale=C.UTF-8", "-E", "UTF8");
        Run(Path.Combine(programs, "pg_ctl"), "start", "-w", "-D", $"{folder}/data", "-l", $"{folder}/log", "-o",
            $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder} -c max_connections=200 -c fsync=off");

        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            Run(Path.Combine(programs, "pg_ctl"), "stop", "-m", "immediate", "-D", $"{folder}/data");
            Directory.Delete(folder, recursive: true);
        };
        return $"Host=127.0.0.1;Port={port};Username=bot;Database=postgres";
    }

    private static string? FindPrograms()
    {
        var installed = Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql").OrderDescending().Select(version => $"{version}/bin") : [];
        var path = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator);
        return path.Concat(installed).FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "pg_ctl")));
    }

    // The server does not run as root.
    private static void Run(string program, params string[] arguments)
    {
        var needsOther = Environment.UserName == "root" && program != "chown";
        using var process = Process.Start(new ProcessStartInfo(needsOther ? "setpriv" : program, needsOther
            ? ["--reuid=postgres", "--regid=postgres", "--clear-groups", program, .. arguments]
            : arguments) { WorkingDirectory = Path.GetTempPath() })!;
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
