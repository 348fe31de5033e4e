using Microsoft.Bot.Schema;
using SpasmBot.Turns;

namespace SpasmBot.DirectLine;

/// <summary>
/// One conversation as this process knows it. What counts is in the log: the first look at it finds what was left undone when a
/// process ended between logging an activity and the bot's turn for it, and has the turn run.
/// </summary>
internal sealed class Conversation(string id, IConversationLog log, ITurnLog turns, IConversationQueue queue, TurnRunner runner, InboundActivity inbound)
{
    private const int NotLooked = -1;
    private const int Stretch = 100;
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(2);
    private readonly SemaphoreSlim _gate = new(1);
    private readonly RecentPosts _recent = new();
    private long _seen = NotLooked;
    private bool _ended;

    /// <summary>Whether it was ever started.</summary>
    public async Task<bool> ExistsAsync(CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _seen) > 0)
            return true;

        using (await EnterAsync(cancellationToken))
            return _seen > 0;
    }

    /// <summary>Starts it, unless it was started before.</summary>
    /// <returns>The start with the turn in which the bot may greet; null where it had been started.</returns>
    public async Task<Post?> StartAsync(Activity update, CancellationToken cancellationToken)
    {
        using (await EnterAsync(cancellationToken))
            return _seen > 0 ? null : await AppendAsync(update, cancellationToken);
    }

    /// <summary>
    /// Logs a user's activity, which is its echo to the clients, and begins the bot's turn for it. One that was logged before, by the id that
    /// the client gave it, is not logged again; a turn that it is still owed is run.
    /// </summary>
    /// <exception cref="DirectLineException">404: never started. 400: it has ended.</exception>
    public async Task<Post> PostAsync(Activity activity, CancellationToken cancellationToken)
    {
        using (await EnterAsync(cancellationToken))
        {
            if (_seen == 0)
                throw DirectLineException.UnknownConversation();
            if (_ended)
                throw new DirectLineException(400, "ConversationEnded", "The conversation has ended");
            if (activity.Type == ActivityTypes.Typing)
                return Run(activity);

            if (_recent.Find(activity) is not { } before)
                return await AppendAsync(activity, cancellationToken);

            return before.Post is { Turn.IsFaulted: false } post ? post : Run(before.Activity);
        }
    }

    private async Task<Gate> EnterAsync(CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            await CatchUpAsync(cancellationToken);
            return new Gate(_gate);
        }
        catch
        {
            _gate.Release();
            throw;
        }
    }

    private async Task<Post> AppendAsync(Activity activity, CancellationToken cancellationToken)
    {
        // What is in the log stays there, so what will surely be refused is refused before.
        if (!queue.HasRoom(ConversationKey.Of(activity)))
            throw DirectLineException.Busy(RetryAfter);

        // From here on the client's patience does not count: what is logged gets its turn. Another node may log it at the same moment.
        var logged = RecentPosts.ClientId(activity) is { } name
            ? await log.AppendOnceAsync(id, name, activity, cancellationToken)
            : await log.AppendAsync(id, activity, cancellationToken);
        return Run(logged.Activity);
    }

    // Within the gate, so that turns are queued in the order of the log.
    private Post Run(Activity activity)
    {
        var post = new Post(activity.Id ?? $"{id}|{activity.Type}", runner.RunAsync(activity));
        _recent.Remember(activity, post);
        return post;
    }

    private async Task CatchUpAsync(CancellationToken cancellationToken)
    {
        var isFirstLook = _seen == NotLooked;
        var after = isFirstLook ? Math.Max(0, await log.LastNumberAsync(id, cancellationToken) - Stretch) : _seen;
        var news = new List<Activity>();

        for (IReadOnlyList<LoggedActivity> stretch; (stretch = await log.ReadAsync(id, after, Stretch, cancellationToken)).Count > 0;)
        {
            news.AddRange(stretch.Select(logged => logged.Activity));
            after = stretch[^1].Number;
        }

        foreach (var activity in news)
        {
            _ended |= activity.Type == ActivityTypes.EndOfConversation;
            if (inbound.IsFromUser(activity)) _recent.Remember(activity, post: null);
        }

        if (isFirstLook)
            foreach (var activity in await OwedAsync(news, cancellationToken))
                Run(activity);

        Volatile.Write(ref _seen, after);
    }

    // The last activities without a turn, back to the last that had one: what lies before it was given up, and the person has gone on.
    private async Task<IEnumerable<Activity>> OwedAsync(List<Activity> logged, CancellationToken cancellationToken)
    {
        var owed = new Stack<Activity>();

        foreach (var activity in Enumerable.Reverse(logged).Where(inbound.IsFromUser))
        {
            if (await turns.FindAsync(ConversationKey.Of(activity), activity.Id, cancellationToken) is not null)
                break;
            owed.Push(activity);
        }

        return owed;
    }

    private readonly struct Gate(SemaphoreSlim gate) : IDisposable
    {
        public void Dispose() => gate.Release();
    }
}
