namespace SpasmBot.Turns;

/// <summary>What a store holds of people.</summary>
public enum PersonalRecordKind
{
    /// <summary>State of the person or of a conversation.</summary>
    Memory,

    /// <summary>An activity in the log of a conversation, from either side.</summary>
    Messages,

    /// <summary>The replies to an activity, kept so that it is not answered twice.</summary>
    Answers,

    /// <summary>A reply that is not known to have been delivered.</summary>
    Waiting,
}
