using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using SpasmBot.Triage.Content;

namespace SpasmBot.Dialogs.Country;

/// <summary>
/// Finds the country that a person names: 'Spain', 'I am in the UK'. The names, and those of large cities, stand in a language's messages,
/// as <c>country.ES</c>.
/// </summary>
public sealed class Countries
{
    /// <summary>What the keys of the names begin with, before the ISO 3166 code.</summary>
    public const string Key = "country.";

    // The ways to say that one is there now, in front of its name.
    private const string Stated = "country.stated";

    // Shorter ones are words as well: 'help us'.
    private const int ShortName = 3;

    private readonly ConcurrentDictionary<string, List<(string Name, string Code)>> _names = new();
    private readonly ConcurrentDictionary<string, List<string>> _stated = new();

    /// <summary>Where the person says to be, among other words and unasked: 'I'm on holiday in Spain'. 'I was in Spain' says no such thing.</summary>
    /// <returns>ISO 3166 code in capitals, or null.</returns>
    public string? FindStated(string? text, LanguagePack language)
    {
        var said = $" {Plain(text ?? "")} ";
        var stated = _stated.GetOrAdd(language.Id, _ => [.. language.Messages[Stated].Texts.Select(Plain)]);
        foreach (var place in stated.SelectMany(frame => Behind($" {frame} ", said)))
            if (Names(language).FirstOrDefault(entry => place.StartsWith(entry.Name + " ", StringComparison.Ordinal)).Code is { } code)
                return code;
        return null;
    }

    /// <summary>The country named in answer to a question for it.</summary>
    /// <returns>ISO 3166 code in capitals, or null.</returns>
    public string? Find(string? text, LanguagePack language)
    {
        var said = $" {Plain(text ?? "")} ";
        return Names(language).FirstOrDefault(entry => said.Contains($" {entry.Name} ", StringComparison.Ordinal) && Fits(entry.Name, said.Trim(), text!)).Code;
    }

    // Short names count alone, or as they are written: in capitals.
    private static bool Fits(string name, string said, string text) =>
        name.Length > ShortName || said == name || text.Replace(".", "", StringComparison.Ordinal).Contains(name.ToUpperInvariant(), StringComparison.Ordinal);

    private List<(string Name, string Code)> Names(LanguagePack language) => _names.GetOrAdd(language.Id, _ =>
        [.. language.Messages
            .Where(message => message.Key.Length == Key.Length + 2 && message.Key.StartsWith(Key, StringComparison.Ordinal))
            .SelectMany(message => message.Value.Texts.Select(name => (Name: Plain(name), Code: message.Key[Key.Length..])))
            .OrderByDescending(entry => entry.Name.Length)]);

    private static IEnumerable<string> Behind(string frame, string said)
    {
        for (var at = said.IndexOf(frame, StringComparison.Ordinal); at >= 0; at = said.IndexOf(frame, at + 1, StringComparison.Ordinal))
            yield return said[(at + frame.Length)..];
    }

    /// <summary>Lower case without accents and signs.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text.Replace(".", "", StringComparison.Ordinal).Normalize(NormalizationForm.FormD))
            if (char.IsLetterOrDigit(letter))
                plain.Append(char.ToLowerInvariant(letter));
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && plain.Length > 0 && plain[^1] != ' ')
                plain.Append(' ');
        return plain.ToString().TrimEnd();
    }
}
