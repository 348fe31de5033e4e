using System.Diagnostics;
using System.Runtime.CompilerServices;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Differential;

/// <summary>The library for Node.js, installed at the versions of package.json into an ignored folder beside it.</summary>
internal static class ReferenceLibrary
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public static string Folder { get; } = FolderOfThisFile();

    /// <summary>Runs reference.js.</summary>
    /// <returns>What it made of each input.</returns>
    public static async Task<JObject> RunAsync()
    {
        if (!IsInstalled())
            await RunAsync("npm", "install --ignore-scripts --no-audit --no-fund --no-package-lock");
        return JObject.Parse(await RunAsync("node", "reference.js"));
    }

    private static bool IsInstalled()
    {
        var wanted = JObject.Parse(File.ReadAllText(Path.Combine(Folder, "package.json")))["dependencies"]!.ToObject<Dictionary<string, string>>()!;
        return wanted.All(package =>
        {
            var installed = Path.Combine(Folder, "node_modules", package.Key, "package.json");
            return File.Exists(installed) && (string?)JObject.Parse(File.ReadAllText(installed))["version"] == package.Value;
        });
    }

    private static async Task<string> RunAsync(string command, string arguments)
    {
        // On Windows npm is a script, which only the shell starts.
        var start = OperatingSystem.IsWindows() ? new ProcessStartInfo("cmd", $"/c {command} {arguments}") : new ProcessStartInfo(command, arguments);
        start.WorkingDirectory = Folder;
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.StandardOutputEncoding = System.Text.Encoding.UTF8;

        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(Patience);
        var output = process.StandardOutput.ReadToEndAsync(patience.Token);
        var errors = process.StandardError.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        Assert.True(process.ExitCode == 0, $"'{command} {arguments}' failed: {await errors}");
        return await output;
    }

    private static string FolderOfThisFile([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
