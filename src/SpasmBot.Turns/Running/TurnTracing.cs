using System.Diagnostics;
using Microsoft.Bot.Schema;
using Trace = System.Diagnostics.Activity;

namespace SpasmBot.Turns;

/// <summary>Turns as spans of the activity source <c>SpasmBot.Turns</c>: channel, type, wait and outcome; no word of a person and no id.</summary>
public static class TurnTracing
{
    /// <summary>The name of the source.</summary>
    public const string SourceName = "SpasmBot.Turns";

    private static readonly ActivitySource Source = new(SourceName);

    internal static Trace? Turn(IActivity activity) =>
        Source.StartActivity("turn")?.SetTag("channel", KnownNames.ChannelOf(activity)).SetTag("type", KnownNames.TypeOf(activity));

    internal static void SetOutcome(string outcome)
    {
        if (Trace.Current is { } span && span.Source.Name == SourceName)
            span.SetTag("outcome", outcome);
    }
}
