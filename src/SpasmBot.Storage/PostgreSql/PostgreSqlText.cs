using System.Text;

namespace SpasmBot.Storage;

/// <summary>Text as the server takes it: no NUL, no half of a surrogate pair. People's clients send both.</summary>
internal static class PostgreSqlText
{
    public static string Clean(string text)
    {
        if (!text.Contains('\0') && !HasLoneSurrogate(text))
            return text;

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            clean.Append((rune.Value == 0 ? Rune.ReplacementChar : rune).ToString());
        return clean.ToString();
    }

    private static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return true;
            i++;
        }

        return false;
    }
}
