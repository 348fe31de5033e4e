using SpasmBot.Turns;

namespace SpasmBot.Storage;

/// <summary>Who took part in which conversation, and when last. Callers hold the lock of the store.</summary>
internal sealed class MemoryPeople
{
    private readonly Dictionary<(string Channel, string Person), Dictionary<string, DateTimeOffset>> _conversations = [];

    public void Add(ConversationKey conversation, string person, DateTimeOffset now)
    {
        if (!_conversations.TryGetValue((conversation.ChannelId, person), out var conversations))
            _conversations.Add((conversation.ChannelId, person), conversations = []);
        conversations[conversation.ConversationId] = now;
    }

    /// <summary>The conversations that are meant: that of the scope first.</summary>
    public string[] Conversations(PersonalScope scope)
    {
        var own = scope.UserId == null ? null : _conversations.GetValueOrDefault((scope.Conversation.ChannelId, scope.UserId));
        return [.. (own?.Keys ?? Enumerable.Empty<string>()).Prepend(scope.Conversation.ConversationId).Distinct()];
    }

    public void Sweep(DateTimeOffset before, int limit)
    {
        var old = _conversations.SelectMany(person => person.Value.Where(conversation => conversation.Value < before).Select(conversation => (person.Key, conversation.Key)));
        foreach (var (person, conversation) in old.Take(limit).ToArray())
        {
            _conversations[person].Remove(conversation);
            if (_conversations[person].Count == 0)
                _conversations.Remove(person);
        }
    }

    public void Remove(PersonalScope scope)
    {
        if (scope.UserId != null)
            _conversations.Remove((scope.Conversation.ChannelId, scope.UserId));
    }
}
