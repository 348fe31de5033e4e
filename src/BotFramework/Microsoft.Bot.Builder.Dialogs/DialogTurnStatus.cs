using Newtonsoft.Json.Converters;

namespace Microsoft.Bot.Builder.Dialogs;

[JsonConverter(typeof(StringEnumConverter), true)]
public enum DialogTurnStatus
{
    /// <summary>Nothing is on the stack.</summary>
    Empty,

    /// <summary>The active dialog waits for the user.</summary>
    Waiting,

    /// <summary>The last dialog ended with a result; the stack is empty.</summary>
    Complete,

    /// <summary>The dialogs were cancelled; the stack is empty.</summary>
    Cancelled,

    /// <summary>The dialog is complete, but nothing more should happen in this turn.</summary>
    CompleteAndWait,
}
