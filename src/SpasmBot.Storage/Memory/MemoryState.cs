using SpasmBot.Turns;

namespace SpasmBot.Storage;

/// <summary>State by key. Callers hold the lock of the store.</summary>
internal sealed class MemoryState
{
    private readonly Dictionary<string, Entry> _items = [];
    private long _lastVersion;

    public IReadOnlyDictionary<string, StoredState> Read(IReadOnlyCollection<string> keys) =>
        keys.Distinct().Where(_items.ContainsKey).ToDictionary(key => key, key => _items[key].State);

    public IReadOnlyList<string> Keys(string from, string below, int limit) =>
        [.. _items.Keys
            .Where(key => string.CompareOrdinal(key, from) >= 0 && string.CompareOrdinal(key, below) < 0)
            .Order(StringComparer.Ordinal)
            .Take(limit)];

    public void Write(IReadOnlyCollection<StateChange> changes, DateTimeOffset now)
    {
        AssertExpected(changes);
        foreach (var change in changes)
        {
            if (change.Json == null)
                _items.Remove(change.Key);
            else
                _items[change.Key] = new Entry(new StoredState(change.Json, change.ETag) { Version = ++_lastVersion }, now);
        }
    }

    public void AssertExpected(IEnumerable<StateChange> changes)
    {
        foreach (var change in changes)
        {
            if (change is { Expected: not null, Json: not null } && _items.GetValueOrDefault(change.Key)?.State.ETag is { } stored && stored != change.Expected)
                throw new ETagConflictException(change.Key, change.Expected, stored);
            if (change is { Based: { } based, Expected: null, Json: not null } && (_items.GetValueOrDefault(change.Key)?.State.Version ?? 0) != based)
                throw new StateMovedException(change.Key);
        }
    }

    /// <summary>What a key and all keys below it, as in a path, hold.</summary>
    public IEnumerable<PersonalRecord> Records(string key) =>
        Below(key).Order(StringComparer.Ordinal).Select(found => new PersonalRecord(PersonalRecordKind.Memory, found, null, _items[found].At, _items[found].State.Json));

    /// <summary>Deletes a key and all keys below it.</summary>
    public void DeleteAll(string key)
    {
        foreach (var found in Below(key).ToArray())
            _items.Remove(found);
    }

    public int Sweep(DateTimeOffset before, int limit)
    {
        var old = _items.Where(item => item.Value.At < before && item.Key != LastingState.Key).Take(limit).Select(item => item.Key).ToArray();
        Array.ForEach(old, key => _items.Remove(key));
        return old.Length;
    }

    private IEnumerable<string> Below(string key) => _items.Keys.Where(found => found == key || found.StartsWith(key + "/", StringComparison.Ordinal));

    private sealed record Entry(StoredState State, DateTimeOffset At);
}
