namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>How a stack stands after it was given a turn.</summary>
public class DialogTurnResult(DialogTurnStatus status, object result = null)
{
    public DialogTurnStatus Status { get; set; } = status;

    /// <summary>What the last dialog returned; set only when the stack has become empty.</summary>
    public object Result { get; set; } = result;

    /// <summary>True when the container that this ran in has ended too and should do nothing more.</summary>
    public bool ParentEnded { get; set; }
}
