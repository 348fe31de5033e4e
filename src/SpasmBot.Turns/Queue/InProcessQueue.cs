using Microsoft.Extensions.Options;

namespace SpasmBot.Turns;

/// <summary>The queue of a single process.</summary>
public sealed class InProcessQueue(IOptions<TurnOptions> options) : IConversationQueue
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(2);

    private readonly Lock _lock = new();
    private readonly Dictionary<ConversationKey, LinkedList<TaskCompletionSource<IConversationPlace>>> _lines = [];
    private int _waiting;

    /// <inheritdoc/>
    public bool HasRoom(ConversationKey conversation)
    {
        lock (_lock)
            return !_lines.TryGetValue(conversation, out var line) || IsRoomIn(line);
    }

    /// <inheritdoc/>
    public Task<IConversationPlace> EnterAsync(ConversationKey conversation, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
            return Task.FromCanceled<IConversationPlace>(cancellationToken);

        LinkedListNode<TaskCompletionSource<IConversationPlace>> node;
        lock (_lock)
        {
            // A conversation has a line exactly while somebody is served in it.
            if (!_lines.TryGetValue(conversation, out var line))
            {
                _lines.Add(conversation, new());
                return Task.FromResult<IConversationPlace>(new Place(this, conversation));
            }

            if (!IsRoomIn(line))
                return Task.FromException<IConversationPlace>(new TurnRefusedException("Too much is waiting to be answered.", RetryAfter));

            node = line.AddLast(new TaskCompletionSource<IConversationPlace>(TaskCreationOptions.RunContinuationsAsynchronously));
            _waiting++;
        }

        return WaitAsync(conversation, node, cancellationToken);
    }

    private bool IsRoomIn(LinkedList<TaskCompletionSource<IConversationPlace>> line) =>
        line.Count < options.Value.MaxWaitingInConversation && _waiting < options.Value.MaxWaiting;

    private async Task<IConversationPlace> WaitAsync(
        ConversationKey conversation, LinkedListNode<TaskCompletionSource<IConversationPlace>> node, CancellationToken cancellationToken)
    {
        await using var registration = cancellationToken.Register(() => GiveUp(node, cancellationToken)).ConfigureAwait(false);
        return await node.Value.Task.ConfigureAwait(false);
    }

    private void GiveUp(LinkedListNode<TaskCompletionSource<IConversationPlace>> node, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            // Whoever was let in at the same moment stays in, and leaves by disposing the place.
            if (node.List == null)
                return;

            node.List.Remove(node);
            _waiting--;
        }

        node.Value.TrySetCanceled(cancellationToken);
    }

    private void Leave(ConversationKey conversation)
    {
        TaskCompletionSource<IConversationPlace> next;
        lock (_lock)
        {
            var line = _lines[conversation];
            if (line.First is not { } first)
            {
                _lines.Remove(conversation);
                return;
            }

            line.RemoveFirst();
            _waiting--;
            next = first.Value;
        }

        next.SetResult(new Place(this, conversation));
    }

    private sealed class Place(InProcessQueue queue, ConversationKey conversation) : IConversationPlace
    {
        private int _left;

        public bool IsHeld => _left == 0;

        public ValueTask DisposeAsync()
        {
            if (Interlocked.Exchange(ref _left, 1) == 0)
                queue.Leave(conversation);
            return ValueTask.CompletedTask;
        }
    }
}
