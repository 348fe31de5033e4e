using System.Diagnostics;
using OpenTelemetry;

namespace SpasmBot.Telemetry;

/// <summary>
/// Leaves of a span only what is known to be nobody's: no path, which holds the id of a conversation, no query, no address, nothing that
/// a caller can word.
/// </summary>
internal sealed class KnownTags : BaseProcessor<Activity>
{
    private static readonly HashSet<string> Known =
    [
        "http.request.method", "http.response.status_code", "http.route", "network.protocol.version", "url.scheme", "error.type",
        "channel", "type", "wait", "outcome",
    ];

    public override void OnEnd(Activity data)
    {
        foreach (var tag in data.TagObjects.ToArray())
        {
            if (!Known.Contains(tag.Key))
                data.SetTag(tag.Key, null);
        }

        data.TraceStateString = null;
    }
}
