using Microsoft.Bot.Schema;
using SpasmBot.Turns;

namespace SpasmBot.Storage;

/// <summary>Replies on their way. Callers hold the lock of the store.</summary>
internal sealed class MemoryOutbox
{
    private readonly SortedDictionary<long, Entry> _entries = [];
    private long _last;

    public IReadOnlyList<OutboxItem> Waiting(ConversationKey conversation) =>
        [.. _entries.Values.Where(entry => entry.Conversation == conversation).Select(entry => entry.Read())];

    public IReadOnlyList<OutboxItem> Add(ConversationKey conversation, string? activityId, IEnumerable<Activity> replies, DateTimeOffset now)
    {
        foreach (var reply in replies)
        {
            var item = new OutboxItem(++_last, activityId, reply, Begun: false, Attempts: 0, now, now);
            _entries.Add(_last, new Entry(conversation, item, ActivityJson.Write(reply)));
        }

        return Waiting(conversation);
    }

    public IReadOnlyList<ConversationKey> Due(DateTimeOffset now, int limit) =>
        [.. Heads().Where(head => head.Item.Due <= now).OrderBy(head => head.Item.Due).Take(limit).Select(head => head.Conversation)];

    public DateTimeOffset? NextDue() => Heads().Select(head => (DateTimeOffset?)head.Item.Due).Min();

    public void Begin(long number, DateTimeOffset due, long? settled)
    {
        if (settled != null)
            Remove(settled.Value);
        Change(number, item => item with { Begun = true, Attempts = item.Attempts + 1, Due = due });
    }

    public void Postpone(long number, DateTimeOffset due) => Change(number, item => item with { Begun = false, Due = due });

    public void Remove(long number) => _entries.Remove(number);

    public IEnumerable<PersonalRecord> Records(ConversationKey conversation) =>
        _entries.Values.Where(entry => entry.Conversation == conversation).Select(entry => new PersonalRecord(
            PersonalRecordKind.Waiting, conversation.ConversationId, entry.Item.ActivityId, entry.Item.Since, entry.Json));

    public void RemoveAll(ConversationKey conversation)
    {
        foreach (var item in Waiting(conversation))
            Remove(item.Number);
    }

    public int Sweep(DateTimeOffset before, int limit)
    {
        var old = _entries.Where(entry => entry.Value.Item.Since < before).Take(limit).Select(entry => entry.Key).ToArray();
        Array.ForEach(old, Remove);
        return old.Length;
    }

    // Only the oldest reply of a conversation can be due: the others wait for it.
    private IEnumerable<Entry> Heads() => _entries.Values.DistinctBy(entry => entry.Conversation);

    private void Change(long number, Func<OutboxItem, OutboxItem> change)
    {
        if (_entries.TryGetValue(number, out var entry))
            _entries[number] = entry with { Item = change(entry.Item) };
    }

    private sealed record Entry(ConversationKey Conversation, OutboxItem Item, string Json)
    {
        public OutboxItem Read() => Item with { Reply = ActivityJson.Read(Json) };
    }
}
