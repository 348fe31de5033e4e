using SpasmBot.Turns;

namespace SpasmBot.Storage;

/// <summary>Which activities were answered, with what. Callers hold the lock of the store.</summary>
internal sealed class MemoryTurns
{
    private readonly Dictionary<ConversationKey, Dictionary<string, Entry>> _turns = [];

    public CommittedTurn? Find(ConversationKey conversation, string activityId) =>
        _turns.GetValueOrDefault(conversation)?.GetValueOrDefault(activityId) is { } entry ? new CommittedTurn(ActivityJson.ReadMany(entry.Replies)) : null;

    public void Add(TurnCommit commit, DateTimeOffset now)
    {
        if (commit.ActivityId == null)
            return;

        if (!_turns.TryGetValue(commit.Conversation, out var turns))
            _turns.Add(commit.Conversation, turns = []);
        turns.Add(commit.ActivityId, new Entry(ActivityJson.Write(commit.Replies), now));
    }

    public IEnumerable<PersonalRecord> Records(ConversationKey conversation) =>
        _turns.TryGetValue(conversation, out var turns)
            ? turns.Select(turn => new PersonalRecord(PersonalRecordKind.Answers, conversation.ConversationId, turn.Key, turn.Value.At, turn.Value.Replies))
            : [];

    public void RemoveAll(ConversationKey conversation) => _turns.Remove(conversation);

    public int Sweep(DateTimeOffset before, int limit)
    {
        var old = _turns.SelectMany(turns => turns.Value.Where(turn => turn.Value.At < before).Select(turn => (turns.Key, turn.Key))).Take(limit).ToArray();
        foreach (var (conversation, activityId) in old)
        {
            _turns[conversation].Remove(activityId);
            if (_turns[conversation].Count == 0)
                _turns.Remove(conversation);
        }

        return old.Length;
    }

    private sealed record Entry(string Replies, DateTimeOffset At);
}
