using System.Runtime.CompilerServices;

namespace SpasmBot.Benchmarks.Run;

/// <summary>The part of README.md that nobody types.</summary>
internal static class ReadmeFigures
{
    private const string From = "<!-- tests/SpasmBot.Benchmarks writes from here -->\n";
    private const string To = "<!-- to here -->";

    public static void Write(string figures, [CallerFilePath] string thisFile = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "..", "README.md");
        var text = File.ReadAllText(file);
        var from = text.IndexOf(From, StringComparison.Ordinal) is >= 0 and var at ? at + From.Length : throw new InvalidDataException($"README.md has no line '{From.Trim()}'.");
        var to = text.IndexOf(To, from, StringComparison.Ordinal);
        File.WriteAllText(file, $"{text[..from]}\n{figures}\n{text[to..]}");
    }
}
