using System.Globalization;
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
        conversation.Activities.Add((conversation.Last, ActivityJson.Write(activity), now));
        return new LoggedActivity(conversation.Last, activity);
    }

    public LoggedActivity AppendOnce(string conversationId, string name, Activity activity, DateTimeOffset now)
    {
        if (_conversations.TryGetValue(conversationId, out var conversation) && conversation.Named.TryGetValue(name, out var number))
            return Read(conversationId, number - 1, 1).Single();

        var logged = Append(conversationId, activity, now);
        _conversations[conversationId].Named.Add(name, logged.Number);
        return logged;
    }

    public IReadOnlyList<LoggedActivity> Read(string conversationId, long after, int limit) =>
        _conversations.TryGetValue(conversationId, out var conversation)
            ? [.. conversation.Activities.Where(entry => entry.Number > after).Take(limit).Select(entry => new LoggedActivity(entry.Number, ActivityJson.Read(entry.Json)))]
            : [];

    public IEnumerable<PersonalRecord> Records(string conversationId) =>
        _conversations.TryGetValue(conversationId, out var conversation)
            ? conversation.Activities.Select(entry => new PersonalRecord(
                PersonalRecordKind.Messages, conversationId, entry.Number.ToString(CultureInfo.InvariantCulture), entry.At, entry.Json))
            : [];

    public long Last(string conversationId) => _conversations.GetValueOrDefault(conversationId)?.Last ?? 0;

    // The count goes on: clients hold numbers.
    public void RemoveAll(string conversationId)
    {
        if (!_conversations.TryGetValue(conversationId, out var conversation))
            return;
        conversation.Activities.Clear();
        conversation.Named.Clear();
    }

    public int Sweep(DateTimeOffset before, int limit)
    {
        var left = limit;
        foreach (var (id, conversation) in _conversations.Where(conversation => conversation.Value.Activities is [{ } first, ..] && first.At < before).ToArray())
        {
            var old = Math.Min(left, conversation.Activities.TakeWhile(entry => entry.At < before).Count());
            conversation.Activities.RemoveRange(0, old);
            left -= old;
            if (conversation.Activities.Count == 0)
                _conversations.Remove(id);
            if (left == 0)
                break;
        }

        return limit - left;
    }

    private sealed class Conversation
    {
        public long Last;

        public Dictionary<string, long> Named { get; } = [];

        public List<(long Number, string Json, DateTimeOffset At)> Activities { get; } = [];
    }
}
