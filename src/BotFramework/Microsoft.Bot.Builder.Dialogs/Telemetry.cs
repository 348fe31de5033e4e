namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Tells a dialog's telemetry client what the genuine library tells it; costs nothing while nobody listens.</summary>
internal static class Telemetry
{
    public const string InstanceIdKey = "instanceId";

    public static void Event(Dialog dialog, string name, DialogInstance instance, Func<DialogInstance, string> stepName = null)
    {
        if (dialog.TelemetryClient is null or NullBotTelemetryClient)
            return;

        var properties = new Dictionary<string, string> { ["DialogId"] = dialog.Id };
        if (stepName != null)
            properties["StepName"] = stepName(instance);
        properties["InstanceId"] = instance.State[InstanceIdKey] as string;
        dialog.TelemetryClient.TrackEvent(name, properties);
    }

    public static void DialogView(Dialog dialog)
    {
        if (dialog.TelemetryClient is IBotPageViewTelemetryClient client)
            client.TrackPageView(dialog.Id);
        else
            dialog.TelemetryClient?.TrackTrace("Dialog View: " + dialog.Id, Severity.Information, null);
    }
}
