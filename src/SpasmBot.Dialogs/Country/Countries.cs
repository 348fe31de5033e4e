using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using SpasmBot.Triage.Content;

namespace SpasmBot.Dialogs.Country;

/// <summary>Finds the country that a person names: 'Spain', 'I am in the UK'. The names stand in a language's messages, as <c>country.ES</c>.</summary>
public sealed class Countries
{
    /// <summary>What the keys of the names begin with, before the ISO 3166 code.</summary>
    public const string Key = "country.";

    // Shorter ones are words as well: 'help us'.
    private const int ShortName = 3;

    private readonly ConcurrentDictionary<string, List<(string Name, string Code)>> _names = new();

    /// <returns>ISO 3166 code in capitals, or null.</returns>
    public string? Find(string? text, LanguagePack language)
    {
        var said = $" {Plain(text ?? "")} ";
        var names = _names.GetOrAdd(language.Id, _ => Names(language));
        return names.FirstOrDefault(entry => said.Contains($" {entry.Name} ", StringComparison.Ordinal) && Fits(entry.Name, said.Trim(), text!)).Code;
    }

    // Short names count alone, or as they are written: in capitals.
    private static bool Fits(string name, string said, string text) =>
        name.Length > ShortName || said == name || text.Replace(".", "", StringComparison.Ordinal).Contains(name.ToUpperInvariant(), StringComparison.Ordinal);

    private static List<(string Name, string Code)> Names(LanguagePack language) =>
        [.. language.Messages
            .Where(message => message.Key.Length == Key.Length + 2 && message.Key.StartsWith(Key, StringComparison.Ordinal))
            .SelectMany(message => message.Value.Texts.Select(name => (Name: Plain(name), Code: message.Key[Key.Length..])))
            .OrderByDescending(entry => entry.Name.Length)];

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
