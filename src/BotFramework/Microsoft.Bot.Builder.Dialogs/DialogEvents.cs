namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The names of the events that the library itself raises.</summary>
public class DialogEvents
{
    public const string BeginDialog = "beginDialog";

    public const string RepromptDialog = "repromptDialog";

    public const string CancelDialog = "cancelDialog";

    /// <summary>Raised once a turn, before the active dialog sees the activity.</summary>
    public const string ActivityReceived = "activityReceived";

    /// <summary>The dialogs of a container changed since the conversation last ran them.</summary>
    public const string VersionChanged = "versionChanged";

    /// <summary>A dialog threw; the value is the exception.</summary>
    public const string Error = "error";

    /// <summary>Not raised by the library: a name for an event of your own.</summary>
    public const string Custom = "custom";
}
