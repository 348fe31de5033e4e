using System.Security.Cryptography;
using System.Text;

namespace SpasmBot.Storage;

/// <summary>Text as a key of a table. Servers limit what an index holds, and ids come from clients: of a long one the beginning and a digest are the key.</summary>
internal static class SqlKey
{
    // In bytes of UTF-8. Three of them fit into one entry of an index.
    private const int Longest = 600;
    private const int Beginning = 500;

    public static string Of(string text)
    {
        if (!IsLong(text))
            return text;

        var end = 0;
        for (var bytes = 0; end < text.Length && (bytes += Encoding.UTF8.GetByteCount(text.AsSpan(end, 1))) <= Beginning; end++)
        {
        }

        return $"{text[..end]}#{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";
    }

    /// <summary>The range of the keys below one, as in a path, without its end; empty where a digest stands for the key.</summary>
    // '0' is the character after '/'.
    public static (string From, string To) Below(string key) => IsLong(key + "/") ? ("", "") : (key + "/", key + "0");

    private static bool IsLong(string text) => text.Length * 3 > Longest && Encoding.UTF8.GetByteCount(text) > Longest;
}
