using Microsoft.Bot.Schema;
using SpasmBot.Turns;

namespace SpasmBot.Storage;

/// <summary>The logs of conversations. Callers hold the lock of the store.</summary>
internal sealed class MemoryLog
{
    private readonly Dictionary<string, Conversation> _conversations = [];

    public LoggedActivity Append(string conversationId, Activity activity, DateTimeOffset now)
    {
        if (!_conversations.TryGetValue(conversationId, out var conversation))
            _conversations.Add(conversationId, conversation = new Conversation());

        LogEntry.Stamp(activity, conversationId, ++conversation.Last, now);
        conversation.Activities.Add((conversation.Last, ActivityJson.Write(activity)));
        return new LoggedActivity(conversation.Last, activity);
    }

    public IReadOnlyList<LoggedActivity> Read(string conversationId, long after, int limit) =>
        _conversations.TryGetValue(conversationId, out var conversation)
            ? [.. conversation.Activities.Where(entry => entry.Number > after).Take(limit).Select(entry => new LoggedActivity(entry.Number, ActivityJson.Read(entry.Json)))]
            : [];

    public long Last(string conversationId) => _conversations.GetValueOrDefault(conversationId)?.Last ?? 0;

    // The count goes on: clients hold numbers.
    public void RemoveAll(string conversationId) => _conversations.GetValueOrDefault(conversationId)?.Activities.Clear();

    private sealed class Conversation
    {
        public long Last;

        public List<(long Number, string Json)> Activities { get; } = [];
    }
}
