namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What is stored of a set's running dialogs.</summary>
public class DialogState
{
    public DialogState() : this(null) { }

    /// <param name="stack">Used as it is, not copied; a new empty one when null.</param>
    public DialogState(List<DialogInstance> stack)
    {
        DialogStack = stack ?? new List<DialogInstance>();
    }

    /// <summary>The running dialogs, the active one first.</summary>
    [JsonProperty("dialogStack")]
    public List<DialogInstance> DialogStack { get; set; }
}
