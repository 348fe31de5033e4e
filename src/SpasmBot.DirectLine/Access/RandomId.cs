using System.Buffers.Text;
using System.Security.Cryptography;

namespace SpasmBot.DirectLine;

/// <summary>Ids that nobody guesses: 160 random bits. A UUID has fewer, and promises none.</summary>
internal static class RandomId
{
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(20));
}
