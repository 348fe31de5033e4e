using System.Runtime.CompilerServices;

namespace SpasmBot.Dialogs.Tests.Cases;

/// <summary>The part of README.md between two comments, which a run writes.</summary>
public static class ReadmeTable
{
    private const string Begin = "<!-- tests/cases writes from here -->\n";
    private const string End = "\n<!-- to here -->";

    private static string Readme => Path.GetFullPath(Path.Combine(Here(), "..", "..", "..", "README.md"));

    public static string Read()
    {
        var (text, from, to) = Bounds();
        return text[from..to];
    }

    public static void Write(string table)
    {
        var (text, from, to) = Bounds();
        File.WriteAllText(Readme, text[..from] + table + text[to..]);
    }

    private static (string Text, int From, int To) Bounds()
    {
        var text = File.ReadAllText(Readme).ReplaceLineEndings("\n");
        var from = text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        return (text, from, text.IndexOf(End, from, StringComparison.Ordinal));
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
