using System.Diagnostics;

namespace Microsoft.Bot.Builder;

/// <summary>Writes activities to <see cref="Trace"/>.</summary>
/// <param name="traceActivity">Whole activities; with false only who sent what kind, and the text of messages under a debugger.</param>
public class TraceTranscriptLogger(bool traceActivity) : ITranscriptLogger
{
    private static readonly JsonSerializerSettings Settings = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        Formatting = Formatting.Indented,
        MaxDepth = null,
    };

    /// <summary>Writes whole activities.</summary>
    public TraceTranscriptLogger() : this(true) { }

    /// <inheritdoc/>
    public Task LogActivityAsync(IActivity activity)
    {
        BotAssert.ActivityNotNull(activity);

        Trace.TraceInformation(traceActivity ? JsonConvert.SerializeObject(activity, Settings) : InShort(activity));
        return Task.CompletedTask;
    }

    private static string InShort(IActivity activity)
    {
        var sender = activity.From?.Name ?? activity.From?.Id ?? activity.From?.Role;
        var text = Debugger.IsAttached ? activity.AsMessageActivity()?.Text : null;
        return $"{sender} [{activity.Type}] {text}";
    }
}
