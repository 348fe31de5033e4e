using Microsoft.Bot.Schema;

namespace SpasmBot.Turns;

/// <summary>All that one turn leaves behind.</summary>
public sealed record TurnCommit
{
    /// <summary>The conversation of the turn.</summary>
    public required ConversationKey Conversation { get; init; }

    /// <summary>Who took part, so that all conversations of a person are found; null where it was nobody, or is not to be known.</summary>
    public string? UserId { get; init; }

    /// <summary>What the turn is found by when its activity comes again; null where it cannot come again.</summary>
    public string? ActivityId { get; init; }

    /// <summary>The bot's replies, in order.</summary>
    public IReadOnlyList<Activity> Replies { get; init; } = [];

    /// <summary>Changed and deleted state, one entry a key.</summary>
    public IReadOnlyCollection<StateChange> Changes { get; init; } = [];

    /// <summary>Where the replies go.</summary>
    public ReplyRoute Route { get; init; }

    /// <summary>Whose data is deleted before <see cref="Changes"/> are made; null where nobody asked for it.</summary>
    public PersonalScope? Forget { get; init; }
}
