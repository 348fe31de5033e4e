using System.Diagnostics;

namespace Microsoft.Bot.Builder;

/// <summary>Writes activities to <see cref="Trace"/>.</summary>
public class TraceTranscriptLogger : ITranscriptLogger
{
    private static readonly JsonSerializerSettings Settings = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        Formatting = Formatting.Indented,
        MaxDepth = null,
    };

    private readonly bool _whole;

    /// <summary>Writes whole activities.</summary>
    public TraceTranscriptLogger()
        : this(true) { }

    /// <summary>Writes whole activities or, with false, only who sent what kind, and the text of messages under a debugger.</summary>
    public TraceTranscriptLogger(bool traceActivity) => _whole = traceActivity;

    /// <inheritdoc/>
    public Task LogActivityAsync(IActivity activity)
    {
        BotAssert.ActivityNotNull(activity);

        if (_whole)
        {
            Trace.TraceInformation(JsonConvert.SerializeObject(activity, Settings));
        }
        else
        {
            var sender = activity.From?.Name ?? activity.From?.Id ?? activity.From?.Role;
            var text = Debugger.IsAttached ? activity.AsMessageActivity()?.Text : null;
            Trace.TraceInformation($"{sender} [{activity.Type}] {text}");
        }

        return Task.CompletedTask;
    }
}
