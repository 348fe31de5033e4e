using System.Security.Cryptography;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Dialogs that can start each other by id.</summary>
public class DialogSet
{
    private readonly IStatePropertyAccessor<DialogState> _dialogState;
    private readonly Dictionary<string, Dialog> _dialogs = new();
    private string _version;

    /// <param name="dialogState">Where the stack of this set is kept between turns.</param>
    public DialogSet(IStatePropertyAccessor<DialogState> dialogState)
    {
        _dialogState = dialogState ?? throw new ArgumentNullException(nameof(dialogState));
    }

    /// <summary>A set without a place for its state: the inside of a container.</summary>
    public DialogSet() { }

    /// <summary>Is told what the dialogs here do; setting it sets that of every one. Nobody when null.</summary>
    [JsonIgnore]
    public IBotTelemetryClient TelemetryClient
    {
        get;
        set
        {
            // Dialogs can hold each other in a circle: whoever has it already passes it on no further.
            if (ReferenceEquals(field, value ?? NullBotTelemetryClient.Instance))
                return;

            field = value ?? NullBotTelemetryClient.Instance;
            foreach (var dialog in _dialogs.Values)
                dialog.TelemetryClient = field;
        }
    } = NullBotTelemetryClient.Instance;

    /// <summary>Base64 of the SHA-256 over the versions of all dialogs here.</summary>
    public virtual string GetVersion()
    {
        if (_version != null)
            return _version;

        var versions = new StringBuilder();
        foreach (var dialog in _dialogs.Values)
            versions.Append(dialog.GetVersion());

        return _version = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(versions.ToString())));
    }

    /// <summary>Adds a dialog. An id that is taken gets a number behind it ("ask", "ask2"); the same object again changes nothing.</summary>
    public DialogSet Add(Dialog dialog)
    {
        _version = null;
        ArgumentNullException.ThrowIfNull(dialog);

        if (_dialogs.TryGetValue(dialog.Id, out var taken))
        {
            if (ReferenceEquals(taken, dialog))
                return this;
            dialog.Id = FreeId(dialog.Id);
        }

        dialog.TelemetryClient = TelemetryClient;
        _dialogs[dialog.Id] = dialog;

        if (dialog is IDialogDependencies dependent)
        {
            foreach (var dependency in dependent.GetDependencies())
                Add(dependency);
        }

        return this;
    }

    /// <summary>Loads the stack of this conversation, or starts an empty one.</summary>
    /// <exception cref="InvalidOperationException">The set was made without a state accessor.</exception>
    public async Task<DialogContext> CreateContextAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        if (_dialogState == null)
            throw new InvalidOperationException("DialogSet.CreateContextAsync(): DialogSet created with a null IStatePropertyAccessor.");

        var state = await _dialogState.GetAsync(turnContext, static () => new DialogState(), cancellationToken).ConfigureAwait(false);
        return new DialogContext(this, turnContext, state);
    }

    /// <summary>Null when there is no such dialog here.</summary>
    /// <exception cref="ArgumentNullException">The id is null, empty or blank.</exception>
    public Dialog Find(string dialogId) =>
        string.IsNullOrWhiteSpace(dialogId) ? throw new ArgumentNullException(nameof(dialogId)) : _dialogs.GetValueOrDefault(dialogId);

    public IEnumerable<Dialog> GetDialogs() => _dialogs.Values;

    private string FreeId(string id)
    {
        var suffix = 2;
        while (_dialogs.ContainsKey(id + suffix))
            suffix++;
        return id + suffix;
    }
}
