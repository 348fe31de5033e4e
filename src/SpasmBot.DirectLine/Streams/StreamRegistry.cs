using System.Collections.Concurrent;

namespace SpasmBot.DirectLine;

/// <summary>The open streams of this process, one a conversation.</summary>
internal sealed class StreamRegistry
{
    private readonly ConcurrentDictionary<string, OpenStream> _streams = new(StringComparer.Ordinal);

    /// <summary>
    /// Makes a stream the one of its conversation. The newer one wins: after a change of network the older one is dead, and nobody has
    /// noticed yet.
    /// </summary>
    /// <returns>The one that it takes the place of, to be closed.</returns>
    public OpenStream? Enter(string conversationId, OpenStream stream)
    {
        OpenStream? displaced = null;
        _streams.AddOrUpdate(conversationId, stream, (_, before) =>
        {
            displaced = before;
            return stream;
        });
        return displaced;
    }

    /// <summary>Takes a stream out, if it still is the one of its conversation.</summary>
    public void Leave(string conversationId, OpenStream stream) => _streams.TryRemove(new(conversationId, stream));

    /// <summary>Sends to the stream of a conversation, if one is open.</summary>
    public async Task SendAsync(string conversationId, ActivitySet set)
    {
        if (!_streams.TryGetValue(conversationId, out var stream))
            return;

        try
        {
            await stream.SendAsync(set);
        }
        catch (Exception e) when (OpenStream.IsGone(e))
        {
            // Its own loop notices as well, and ends it.
        }
    }
}
