using SpasmBot.Turns;

namespace SpasmBot.Storage;

/// <summary>State by key. Callers hold the lock of the store.</summary>
internal sealed class MemoryState
{
    private readonly Dictionary<string, StoredState> _items = [];

    public IReadOnlyDictionary<string, StoredState> Read(IReadOnlyCollection<string> keys) =>
        keys.Distinct().Where(_items.ContainsKey).ToDictionary(key => key, key => _items[key]);

    public void Write(IReadOnlyCollection<StateChange> changes)
    {
        AssertExpected(changes);
        foreach (var change in changes)
        {
            if (change.Json == null)
                _items.Remove(change.Key);
            else
                _items[change.Key] = new StoredState(change.Json, change.ETag);
        }
    }

    public void AssertExpected(IEnumerable<StateChange> changes)
    {
        foreach (var change in changes)
        {
            if (change is { Expected: not null, Json: not null } && _items.GetValueOrDefault(change.Key)?.ETag is { } stored && stored != change.Expected)
                throw new ETagConflictException(change.Key, change.Expected, stored);
        }
    }

    /// <summary>Deletes a key and all keys below it, as in a path.</summary>
    public void DeleteAll(string key)
    {
        foreach (var found in _items.Keys.Where(found => found == key || found.StartsWith(key + "/", StringComparison.Ordinal)).ToArray())
            _items.Remove(found);
    }
}
