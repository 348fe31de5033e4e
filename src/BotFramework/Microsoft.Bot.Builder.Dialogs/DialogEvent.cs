namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Something raised by a dialog for itself or its parents to handle.</summary>
public class DialogEvent
{
    /// <summary>Whether parents are asked when the dialog itself does not handle it.</summary>
    public bool Bubble { get; set; }

    /// <summary>One of <see cref="DialogEvents"/>, or a name of your own.</summary>
    public string Name { get; set; } = string.Empty;

    public object Value { get; set; }
}
