using System.Globalization;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using SpasmBot.Turns;

namespace SpasmBot.DirectLine;

/// <summary>Activities as a client gets them, from the stream or by asking.</summary>
/// <param name="Activities">In order; may be empty.</param>
/// <param name="Watermark">What to ask with for what comes next; null where the set does not change it.</param>
internal sealed record ActivitySet(IReadOnlyList<JObject> Activities, string? Watermark)
{
    // Web Chat sorts by this; without it by time, and two replies often have the same.
    private const string SequenceId = "webchat:sequence-id";

    /// <summary>What of a stretch of the log clients see.</summary>
    /// <param name="after">The watermark where the stretch is empty.</param>
    public static ActivitySet Of(IReadOnlyList<LoggedActivity> logged, long after) =>
        new([.. logged.Where(IsForClients).Select(Numbered)], Text(logged.Count == 0 ? after : logged[^1].Number));

    /// <summary>An activity that is not kept, for whoever is there now.</summary>
    public static ActivitySet Passing(Activity activity) => new([ToJson(activity)], Watermark: null);

    public static string Text(long watermark) => watermark.ToString(CultureInfo.InvariantCulture);

    private static bool IsForClients(LoggedActivity logged) =>
        logged.Activity.Type is not (ActivityTypes.ConversationUpdate or ActivityTypes.Typing) && ReplyKind.ReachesPerson(logged.Activity);

    private static JObject Numbered(LoggedActivity logged)
    {
        var json = ToJson(logged.Activity);

        if (json["channelData"] is null)
            json["channelData"] = new JObject();
        if (json["channelData"] is JObject channelData)
            channelData[SequenceId] = logged.Number;

        return json;
    }

    private static JObject ToJson(Activity activity) => WireJson.ToObject(activity);
}
