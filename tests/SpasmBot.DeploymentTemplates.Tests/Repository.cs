using System.Runtime.CompilerServices;

namespace SpasmBot.DeploymentTemplates.Tests;

/// <summary>Files of the working copy that these tests were built from.</summary>
public static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "..", ".."));

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    public static string Read(string relative) => File.ReadAllText(PathOf(relative));

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
