using Microsoft.Bot.Builder;

namespace SpasmBot.Turns;

/// <summary>
/// The bot's storage. What a turn writes is held until the turn is committed, and goes into that commit; the turn itself reads what it wrote.
/// Outside of a turn it writes at once.
/// </summary>
public sealed class TurnStorage(IStateStore store, StateJson json) : IStorage
{
    /// <inheritdoc/>
    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);

        var attempt = TurnAttempt.Current;
        var items = new Dictionary<string, object>(keys.Length);
        var missing = new List<string>(keys.Length);
        foreach (var key in keys)
        {
            if (attempt?.Held(key) is not { } held)
                missing.Add(key);
            else if (held.Json != null)
                Add(key, new StoredState(held.Json, held.ETag));
        }

        if (missing.Count > 0)
        {
            var found = await store.ReadAsync(missing, cancellationToken).ConfigureAwait(false);
            foreach (var (key, stored) in found)
                Add(key, stored);
            missing.ForEach(key => attempt?.Read(key, found.GetValueOrDefault(key)?.Version ?? 0));
        }

        return items;

        void Add(string key, StoredState stored)
        {
            if (json.Read(stored) is { } value)
                items[key] = value;
        }
    }

    /// <inheritdoc/>
    /// <exception cref="ETagConflictException">An <see cref="IStoreItem"/> was changed since it was read.</exception>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        return ChangeAsync([.. changes.Select(change => json.ToChange(change.Key, change.Value))], cancellationToken);
    }

    /// <inheritdoc/>
    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return ChangeAsync([.. keys.Distinct().Select(key => new StateChange(key, null))], cancellationToken);
    }

    private async Task ChangeAsync(StateChange[] changes, CancellationToken cancellationToken)
    {
        if (changes.Length == 0)
            return;

        var attempt = TurnAttempt.Current;
        if (attempt == null)
        {
            await store.WriteAsync(changes, cancellationToken).ConfigureAwait(false);
            return;
        }

        // The bot expects to hear of a conflict where it writes; the commit checks once more.
        var versioned = changes.Where(change => change.Expected != null && attempt.Held(change.Key) == null).Select(change => change.Key).ToArray();
        var stored = versioned.Length == 0 ? null : await store.ReadAsync(versioned, cancellationToken).ConfigureAwait(false);
        attempt.Hold(changes, key => stored?.GetValueOrDefault(key)?.ETag);
    }
}
