namespace SpasmBot.Storage;

/// <summary>Wakes those who wait for a conversation to grow.</summary>
internal sealed class ConversationSignal
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, List<TaskCompletionSource>> _waiting = [];

    /// <summary>Completes when the conversation grows, or at once where <paramref name="hasGrown"/> says that it did.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="hasGrown">Asked after the wait has begun, so that nothing falls between the question and the wait.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task WaitAsync(string conversationId, Func<Task<bool>> hasGrown, CancellationToken cancellationToken)
    {
        var grown = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_lock)
        {
            if (!_waiting.TryGetValue(conversationId, out var waiting))
                _waiting.Add(conversationId, waiting = []);
            waiting.Add(grown);
        }

        try
        {
            if (!await hasGrown().ConfigureAwait(false))
                await grown.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            lock (_lock)
            {
                if (_waiting.TryGetValue(conversationId, out var waiting) && waiting.Remove(grown) && waiting.Count == 0)
                    _waiting.Remove(conversationId);
            }
        }
    }

    /// <summary>Wakes those who wait for this conversation.</summary>
    public void Grew(string conversationId)
    {
        lock (_lock)
        {
            if (_waiting.Remove(conversationId, out var waiting))
                waiting.ForEach(grown => grown.TrySetResult());
        }
    }

    /// <summary>Wakes everybody: it is not known who grew.</summary>
    public void AllMayHaveGrown()
    {
        lock (_lock)
        {
            foreach (var grown in _waiting.Values.SelectMany(waiting => waiting))
                grown.TrySetResult();
            _waiting.Clear();
        }
    }
}
