using System.Collections.Concurrent;
using SpasmBot.Turns;

namespace SpasmBot.DirectLine;

/// <summary>
/// The conversations that this process was asked for lately. Forgetting one costs a look at its log; remembering one costs the replies
/// of its last turns, so that of many only those of the last twenty seconds are.
/// </summary>
internal sealed class ConversationDirectory(IConversationLog log, ITurnLog turns, IConversationQueue queue, TurnRunner runner, InboundActivity inbound, TimeProvider time)
{
    private const int Many = 1000;
    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan IdleAmongMany = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan BetweenSweeps = TimeSpan.FromSeconds(5);
    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private long _swept = time.GetTimestamp();

    public Conversation this[string id]
    {
        get
        {
            Sweep();
            var entry = _entries.GetOrAdd(id, _ => new Entry(new Conversation(id, log, turns, queue, runner, inbound)));
            entry.Used = time.GetTimestamp();
            return entry.Conversation;
        }
    }

    /// <exception cref="DirectLineException">404: it was never started.</exception>
    public async Task<Conversation> FindAsync(string id, CancellationToken cancellationToken)
    {
        var conversation = this[id];
        return await conversation.ExistsAsync(cancellationToken) ? conversation : throw DirectLineException.UnknownConversation();
    }

    private void Sweep()
    {
        var before = Volatile.Read(ref _swept);
        if (time.GetElapsedTime(before) < BetweenSweeps || Interlocked.CompareExchange(ref _swept, time.GetTimestamp(), before) != before)
            return;

        var idle = _entries.Count > Many ? IdleAmongMany : Idle;
        foreach (var (id, entry) in _entries)
            if (time.GetElapsedTime(entry.Used) > idle)
                _entries.TryRemove(id, out _);
    }

    private sealed class Entry(Conversation conversation)
    {
        private long _used;

        public Conversation Conversation => conversation;

        public long Used { get => Volatile.Read(ref _used); set => Volatile.Write(ref _used, value); }
    }
}
