using Microsoft.Bot.Schema;

namespace SpasmBot.Turns;

/// <summary>What names a conversation everywhere: ids of conversations are unique only within their channel.</summary>
/// <param name="ChannelId">For example <c>msteams</c>, <c>directline</c>; never null.</param>
/// <param name="ConversationId">The channel's own id of the conversation; never null.</param>
public sealed record ConversationKey(string ChannelId, string ConversationId)
{
    /// <summary>The conversation that an activity belongs to. What the activity leaves out is the empty string.</summary>
    public static ConversationKey Of(IActivity activity) =>
        new(activity.ChannelId ?? string.Empty, activity.Conversation?.Id ?? string.Empty);

    /// <inheritdoc/>
    public override string ToString() => $"{ChannelId}/{ConversationId}";
}
