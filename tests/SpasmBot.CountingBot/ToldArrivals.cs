using System.Collections.Concurrent;
using SpasmBot.Turns;

namespace SpasmBot.CountingBot;

/// <summary>Writes <c>conversation ID has 17 arrived</c> as each message takes its place in the queue: from then on none that comes later may overtake it.</summary>
internal sealed class ToldArrivals(IConversationQueue queue) : IConversationQueue
{
    private readonly ConcurrentDictionary<ConversationKey, int> _arrived = [];

    public bool HasRoom(ConversationKey conversation) => queue.HasRoom(conversation);

    public Task<IConversationPlace> EnterAsync(ConversationKey conversation, CancellationToken cancellationToken)
    {
        var entering = queue.EnterAsync(conversation, cancellationToken);
        Console.WriteLine($"{conversation.ConversationId} has {_arrived.AddOrUpdate(conversation, 1, (_, count) => count + 1)} arrived");
        return entering;
    }
}
