namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Why a dialog's method is called.</summary>
public enum DialogReason
{
    /// <summary>It was started.</summary>
    BeginCalled,

    /// <summary>The user replied to it.</summary>
    ContinueCalled,

    /// <summary>It, or the dialog that it had started, ended normally.</summary>
    EndCalled,

    /// <summary>Another dialog takes its place.</summary>
    ReplaceCalled,

    /// <summary>It was cancelled.</summary>
    CancelCalled,

    /// <summary>A waterfall step went on without asking.</summary>
    NextCalled,
}
