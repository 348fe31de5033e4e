namespace Microsoft.Bot.Builder;

/// <summary>What belongs to a user of a channel, in whatever conversation.</summary>
/// <param name="storage">Where it is kept.</param>
public class UserState(IStorage storage) : BotState(storage, nameof(UserState))
{
    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The activity has no channel or no sender.</exception>
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        var activity = turnContext.Activity;
        var channelId = activity.ChannelId ?? throw new InvalidOperationException("invalid activity-missing channelId");
        var userId = activity.From?.Id ?? throw new InvalidOperationException("invalid activity-missing From.Id");
        return $"{channelId}/users/{userId}";
    }
}
