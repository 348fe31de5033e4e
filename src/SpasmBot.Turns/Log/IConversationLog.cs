using Microsoft.Bot.Schema;

namespace SpasmBot.Turns;

/// <summary>
/// Every activity of the conversations that the bot itself is the channel of, both ways, numbered without gaps.
/// A conversation needs no creation: its log begins with the first append.
/// </summary>
public interface IConversationLog
{
    /// <summary>
    /// Appends an activity, durably, and wakes whoever waits for it. The logged copy gets its id, and a timestamp where it has none;
    /// the activity passed in gets both as well.
    /// </summary>
    Task<LoggedActivity> AppendAsync(string conversationId, Activity activity, CancellationToken cancellationToken);

    /// <summary>
    /// As <see cref="AppendAsync"/>; where an activity was appended under this name before, on whichever node, it is not appended again, and the
    /// earlier one is returned as it stands in the log.
    /// </summary>
    Task<LoggedActivity> AppendOnceAsync(string conversationId, string name, Activity activity, CancellationToken cancellationToken);

    /// <summary>At most <paramref name="limit"/> activities with a number above <paramref name="after"/>, in order; empty where there is none.</summary>
    Task<IReadOnlyList<LoggedActivity>> ReadAsync(string conversationId, long after, int limit, CancellationToken cancellationToken);

    /// <summary>The number of the newest activity; 0 where nothing was logged yet. It never goes down, also not when activities are forgotten.</summary>
    Task<long> LastNumberAsync(string conversationId, CancellationToken cancellationToken);

    /// <summary>
    /// Completes as soon as the log holds a number above <paramref name="after"/>: at once where it does already.
    /// May complete early, so read and wait again. Nothing that is appended between a read and this call is missed.
    /// </summary>
    Task WaitAsync(string conversationId, long after, CancellationToken cancellationToken);
}
