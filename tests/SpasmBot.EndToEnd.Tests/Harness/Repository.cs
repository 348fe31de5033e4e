using System.Reflection;
using System.Runtime.CompilerServices;

namespace SpasmBot.EndToEnd.Tests.Harness;

/// <summary>The working copy that these tests were built from, and what was built from it.</summary>
public static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "..", "..", ".."));

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The host, built in the configuration of these tests.</summary>
    public static string Bot { get; } = PathOf("src", "SpasmBot", "bin", Configuration(), "net10.0", "SpasmBot.dll");

    /// <summary>What makes the host run a bot that counts: see its StartupHook.</summary>
    public static string CountingBot { get; } = PathOf("tests", "SpasmBot.CountingBot", "bin", Configuration(), "net10.0", "SpasmBot.CountingBot.dll");

    private static string Configuration() => Assembly.GetExecutingAssembly()
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "Configuration").Value!;

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
