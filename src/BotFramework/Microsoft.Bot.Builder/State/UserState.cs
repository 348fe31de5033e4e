namespace Microsoft.Bot.Builder;

/// <summary>What belongs to a user of a channel, in whatever conversation.</summary>
public class UserState : BotState
{
    /// <summary>Keeps it in <paramref name="storage"/>.</summary>
    public UserState(IStorage storage)
        : base(storage, nameof(UserState)) { }

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
