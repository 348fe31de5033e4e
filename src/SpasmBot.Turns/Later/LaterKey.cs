using System.Globalization;

namespace SpasmBot.Turns;

/// <summary>Keys of later turns in the bot's state: their order is that of their moments.</summary>
internal static class LaterKey
{
    private const string Prefix = "later/";
    private const int Digits = 15;

    // '0' comes right after '/': no key of a later turn is above it.
    public const string End = "later0";

    public static string Of(DateTimeOffset due, string? channelId, string? userId) =>
        $"{UpTo(due)}/{channelId}/{userId}/{Guid.NewGuid():N}";

    /// <summary>Below every key of this moment and above every key of an earlier one.</summary>
    public static string UpTo(DateTimeOffset due) =>
        Prefix + due.ToUnixTimeMilliseconds().ToString("D" + Digits, CultureInfo.InvariantCulture);

    public static DateTimeOffset DueOf(string key) =>
        DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(key.AsSpan(Prefix.Length, Digits), CultureInfo.InvariantCulture));

    public static bool IsOf(string key, string? channelId, string? userId) =>
        key.AsSpan(Prefix.Length + Digits).StartsWith($"/{channelId}/{userId}/", StringComparison.Ordinal);
}
