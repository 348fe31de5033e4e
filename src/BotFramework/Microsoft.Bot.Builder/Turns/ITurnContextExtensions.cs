namespace Microsoft.Bot.Builder.TraceExtensions;

/// <summary>Traces of a turn.</summary>
public static class ITurnContextExtensions
{
    /// <summary>Sends a trace activity, which only the Emulator and transcripts get to see.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="name">The kind of the trace.</param>
    /// <param name="value">Its data.</param>
    /// <param name="valueType">What the data is; the name of its type if left out.</param>
    /// <param name="label">What it says; the calling member if left out.</param>
    /// <param name="cancellationToken">Cancels the sending.</param>
    public static Task<ResourceResponse> TraceActivityAsync(this ITurnContext turnContext, string name, object value = null, string valueType = null, [CallerMemberName] string label = null, CancellationToken cancellationToken = default)
        => turnContext.SendActivityAsync(turnContext.Activity.CreateTrace(name, value, valueType, label), cancellationToken);
}
