namespace Microsoft.Bot.Schema;

/// <summary>Names of the events of a hand-off.</summary>
public static class HandoffEventNames
{
    /// <summary>Asks for a person.</summary>
    public const string InitiateHandoff = "handoff.initiate";

    /// <summary>Tells how the hand-off went.</summary>
    public const string HandoffStatus = "handoff.status";
}
