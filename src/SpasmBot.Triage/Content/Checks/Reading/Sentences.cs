using System.Text.RegularExpressions;

namespace SpasmBot.Triage.Content.Checks.Reading;

/// <summary>Takes a text apart into its sentences. A line of a list is one.</summary>
internal static partial class Sentences
{
    public static IReadOnlyList<string> Of(string text) =>
        [.. Ends().Split(text).Select(sentence => sentence.TrimStart('-', ' ').Trim()).Where(sentence => sentence.Any(char.IsLetter))];

    public static bool IsList(string text) => ListLine().IsMatch(text);

    [GeneratedRegex(@"(?<=[.!?])[""')\]]*\s+|\s*\n\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Ends();

    [GeneratedRegex(@"^- ", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex ListLine();
}
