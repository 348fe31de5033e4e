namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What is stored of a set's running dialogs.</summary>
/// <param name="stack">Used as it is, not copied; a new empty one when null.</param>
public class DialogState(List<DialogInstance> stack)
{
    public DialogState() : this(null) { }

    /// <summary>The running dialogs, the active one first.</summary>
    [JsonProperty("dialogStack")]
    public List<DialogInstance> DialogStack { get; set; } = stack ?? [];
}
