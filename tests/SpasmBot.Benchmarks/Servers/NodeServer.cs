using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace SpasmBot.Benchmarks.Servers;

/// <summary>The waterfall on the library for Node.js, which is installed as package-lock.json has it into an ignored folder.</summary>
internal static class NodeServer
{
    private static readonly string Folder = Path.Combine(FolderOfThisFile(), "..", "Node");

    public static async Task<ServerProcess> StartAsync()
    {
        if (!File.Exists(Path.Combine(Folder, "node_modules", ".package-lock.json")))
            await InstallAsync();
        var port = ServerProcess.FreePort();
        return await ServerProcess.StartAsync("node", [Path.Combine(Folder, "server.js"), $"{port}"], port);
    }

    private static async Task InstallAsync()
    {
        // On Windows npm is a script, which only the shell starts.
        string[] npm = OperatingSystem.IsWindows() ? ["cmd", "/c", "npm"] : ["npm"];
        string[] arguments = [.. npm[1..], "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
        using var process = Process.Start(new ProcessStartInfo(npm[0], arguments) { WorkingDirectory = Folder })!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"'npm {string.Join(' ', arguments)}' failed in {Folder}.");
    }

    private static string FolderOfThisFile([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
