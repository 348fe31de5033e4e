using System.Globalization;
using Microsoft.Bot.Schema;

namespace SpasmBot.Storage;

/// <summary>What an activity gets when it is logged.</summary>
internal static class LogEntry
{
    /// <summary>Sets the id that names the conversation and the number in it, and the time where there is none, in whole milliseconds.</summary>
    public static void Stamp(Activity activity, string conversationId, long number, DateTimeOffset now)
    {
        activity.Id = string.Create(CultureInfo.InvariantCulture, $"{conversationId}|{number}");
        activity.Timestamp ??= DateTimeOffset.FromUnixTimeMilliseconds(now.ToUnixTimeMilliseconds());
    }
}
