namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that holds other dialogs.</summary>
public abstract class DialogContainer(string dialogId = null) : Dialog(dialogId)
{
    [JsonIgnore]
    public DialogSet Dialogs { get; set; } = new DialogSet();

    /// <summary>Is told what this dialog and those inside do; nobody when null.</summary>
    [JsonIgnore]
    public override IBotTelemetryClient TelemetryClient
    {
        get => base.TelemetryClient;
        set => Dialogs.TelemetryClient = base.TelemetryClient = value ?? NullBotTelemetryClient.Instance;
    }

    /// <summary>The context of the stack inside this container, or null when it has none.</summary>
    public abstract DialogContext CreateChildContext(DialogContext dc);

    /// <summary>Looks in this container only. Null when there is no such dialog.</summary>
    public virtual Dialog FindDialog(string dialogId) => Dialogs.Find(dialogId);

    /// <summary>Looks in this container, then in the set of <paramref name="dc"/>.</summary>
    public virtual Dialog FindDialog(string dialogId, DialogContext dc = null) => Dialogs.Find(dialogId) ?? dc?.Dialogs?.Find(dialogId);

    public override async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        var handled = await base.OnDialogEventAsync(dc, e, cancellationToken).ConfigureAwait(false);

        // Whoever deploys changed dialogs over running conversations should at least find a trace of it.
        if (!handled && e.Name == DialogEvents.VersionChanged)
        {
            var trace = $"Unhandled dialog event: {e.Name}. Active Dialog: {dc.ActiveDialog.Id}";
            dc.Dialogs.TelemetryClient.TrackTrace(trace, Severity.Warning, null);
            await dc.Context.SendActivityAsync(dc.Context.Activity.CreateTrace(trace), cancellationToken).ConfigureAwait(false);
        }

        return handled;
    }

    /// <summary>The version of all that this container holds; its own <see cref="Dialog.GetVersion"/> stays its id.</summary>
    protected virtual string GetInternalVersion() => Dialogs.GetVersion();

    /// <summary>Raises <see cref="DialogEvents.VersionChanged"/> when the dialogs inside changed since the instance was started.</summary>
    protected virtual Task CheckForVersionChangeAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var instance = dc.ActiveDialog;
        var before = instance.Version;
        var now = GetInternalVersion();
        instance.Version = now;

        return before == null || before == now
            ? Task.CompletedTask
            : dc.EmitEventAsync(DialogEvents.VersionChanged, Id, bubble: true, fromLeaf: false, cancellationToken);
    }
}
