using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace SpasmBot.Turns;

/// <summary>
/// Turns of the bot's own accord, at a moment to come. They stand in the bot's state: what a turn sets is set with that turn's commit,
/// and outlives a restart.
/// </summary>
public sealed class LaterTurns(IStorage storage, IStateKeys keys, LaterBell bell)
{
    private const int Everything = 100_000;

    /// <summary>Whether the conversation can be written to unasked: not where all that the bot says is the answer to a request.</summary>
    public static bool Possible(ITurnContext context) =>
        context.Adapter is IConversationLogChannel
        || (context.Activity.DeliveryMode != DeliveryModes.ExpectReplies && !string.IsNullOrEmpty(context.Activity.ServiceUrl));

    /// <summary>Sets a turn in the conversation of this one.</summary>
    /// <returns>The key that cancels it.</returns>
    public async Task<string> SetAsync(ITurnContext context, DateTimeOffset due, CancellationToken cancellationToken)
    {
        var key = LaterKey.Of(due, context.Activity.ChannelId, context.Activity.From?.Id);
        var turn = new LaterTurn(context.Activity.GetConversationReference(), context.Adapter is IConversationLogChannel);
        await storage.WriteAsync(new Dictionary<string, object> { [key] = turn }, cancellationToken).ConfigureAwait(false);
        bell.Expect(due);
        return key;
    }

    /// <summary>Cancels a turn; nothing happens where it took place.</summary>
    public Task CancelAsync(string key, CancellationToken cancellationToken) => storage.DeleteAsync([key], cancellationToken);

    /// <summary>Cancels all turns that a person's turns have set.</summary>
    public async Task ForgetAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var all = await keys.KeysAsync(LaterKey.UpTo(DateTimeOffset.UnixEpoch), LaterKey.End, Everything, cancellationToken).ConfigureAwait(false);
        var own = all.Where(key => LaterKey.IsOf(key, context.Activity.ChannelId, context.Activity.From?.Id)).ToArray();
        if (own.Length > 0)
            await storage.DeleteAsync(own, cancellationToken).ConfigureAwait(false);
    }
}
