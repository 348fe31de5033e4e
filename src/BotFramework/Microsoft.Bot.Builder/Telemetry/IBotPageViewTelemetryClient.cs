namespace Microsoft.Bot.Builder;

/// <summary>Is told of dialogs as of pages that are viewed.</summary>
public interface IBotPageViewTelemetryClient
{
    /// <summary>A dialog was begun.</summary>
    void TrackPageView(string dialogName, IDictionary<string, string> properties = null, IDictionary<string, double> metrics = null);
}
