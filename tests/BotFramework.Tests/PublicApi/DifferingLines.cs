namespace BotFramework.Tests.PublicApi;

/// <summary>The lines that only one of two texts has, each under the type that it stands in.</summary>
internal static class DifferingLines
{
    public static string Between(string approved, string received)
    {
        var (before, after) = (Lines(approved), Lines(received));
        var gone = before.Except(after).Select(line => $"- {line}");
        var come = after.Except(before).Select(line => $"+ {line}");
        return string.Join('\n', gone.Concat(come));
    }

    private static List<string> Lines(string text)
    {
        var (type, lines) = ("", new List<string>());
        foreach (var line in text.Split('\n').Where(line => line.Trim() is not ("" or "{" or "}")))
        {
            if (line.StartsWith("    public ", StringComparison.Ordinal))
                type = line.Trim().Split(" : ")[0];
            lines.Add(line.StartsWith("        ", StringComparison.Ordinal) ? $"{type}: {line.Trim()}" : line.Trim());
        }

        return lines;
    }
}
