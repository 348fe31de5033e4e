namespace Microsoft.Bot.Builder;

/// <summary>
/// Properties that are read from a storage when first needed in a turn and written back when they have changed.
/// The last writer wins: what another turn wrote in between is overwritten.
/// </summary>
public abstract partial class BotState : IPropertyManager
{
    private readonly IStorage _storage;
    private readonly MemoryStorage _memory;
    private readonly string _contextServiceKey;

    /// <summary>Makes a state.</summary>
    /// <param name="storage">Where it is kept.</param>
    /// <param name="contextServiceKey">The name in the turn's state under which it is cached.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public BotState(IStorage storage, string contextServiceKey)
    {
        _storage = storage ?? throw new ArgumentNullException(nameof(storage));

        // One that derives from it may do something else.
        _memory = storage.GetType() == typeof(MemoryStorage) ? (MemoryStorage)storage : null;
        _contextServiceKey = contextServiceKey ?? throw new ArgumentNullException(nameof(contextServiceKey));
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">The name is null or blank.</exception>
    public IStatePropertyAccessor<T> CreateProperty<T>(string name)
        => string.IsNullOrWhiteSpace(name) ? throw new ArgumentNullException(nameof(name)) : new BotStatePropertyAccessor<T>(this, name);

    /// <summary>Reads the state, unless this turn did so before.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="force">Reads it again and forgets what was changed in this turn.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="InvalidOperationException">What is stored is not a state.</exception>
    public virtual async Task LoadAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        if (!force && GetCachedState(turnContext)?.State != null)
            return;

        var key = GetStorageKey(turnContext);
        if (_memory?.Copy(key) is { } kept)
        {
            turnContext.TurnState[_contextServiceKey] = new CachedBotState(StateCopy.Of(kept), kept);
            return;
        }

        var items = await _storage.ReadAsync([key], cancellationToken).ConfigureAwait(false);
        items.TryGetValue(key, out var stored);
        turnContext.TurnState[_contextServiceKey] = stored switch
        {
            IDictionary<string, object> properties => new CachedBotState(properties),

            // From a storage that writes no type names.
            JObject json => new CachedBotState(json.ToObject<IDictionary<string, object>>()),
            null => new CachedBotState(),
            _ => throw new InvalidOperationException("Data is not in the correct format for BotState."),
        };
    }

    /// <summary>Writes the state if it has changed since it was read.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="force">Writes it even if it has not changed.</param>
    /// <param name="cancellationToken">Cancels the writing.</param>
    public virtual async Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);

        var cached = GetCachedState(turnContext);
        if (cached == null)
            return;

        var snapshot = cached.Snapshot();
        if (!force && cached.IsStored(snapshot))
            return;

        var key = GetStorageKey(turnContext);
        if (snapshot is not Dictionary<string, object> copy || _memory?.Keep(key, copy) != true)
            await _storage.WriteAsync(new Dictionary<string, object>(1) { [key] = cached.State }, cancellationToken).ConfigureAwait(false);
        cached.Stored = snapshot;
    }

    /// <summary>Empties the state; the storage follows with <see cref="SaveChangesAsync"/>.</summary>
    public virtual Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);

        // It counts as changed, whatever was stored.
        turnContext.TurnState[_contextServiceKey] = new CachedBotState { Stored = null };
        return Task.CompletedTask;
    }

    /// <summary>Deletes the state from the turn and from the storage, at once.</summary>
    public virtual Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);

        turnContext.TurnState.Remove(_contextServiceKey);
        return _storage.DeleteAsync([GetStorageKey(turnContext)], cancellationToken);
    }

    /// <summary>A copy, as JSON, of what the turn holds of the state.</summary>
    public JToken Get(ITurnContext turnContext)
    {
        BotAssert.ContextNotNull(turnContext);
        return JObject.FromObject(GetCachedState(turnContext).State);
    }

    /// <summary>What the turn holds of the state; null if it was not read yet.</summary>
    public CachedBotState GetCachedState(ITurnContext turnContext)
    {
        BotAssert.ContextNotNull(turnContext);
        return turnContext.TurnState.Get<CachedBotState>(_contextServiceKey);
    }

    /// <summary>The key under which the storage keeps the state of this turn's user or conversation.</summary>
    protected abstract string GetStorageKey(ITurnContext turnContext);

    /// <summary>The value of a property of the state, which must have been read.</summary>
    /// <exception cref="KeyNotFoundException">There is none, and <typeparamref name="T"/> has no null.</exception>
    protected Task<T> GetPropertyValueAsync<T>(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        ArgumentNullException.ThrowIfNull(propertyName);

        return TryGetProperty<T>(turnContext, propertyName, out var value) || !typeof(T).IsValueType
            ? Task.FromResult(value)
            : throw new KeyNotFoundException(propertyName);
    }

    /// <summary>Removes a property of the state, which must have been read.</summary>
    protected Task DeletePropertyValueAsync(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        ArgumentNullException.ThrowIfNull(propertyName);
        GetCachedState(turnContext).State.Remove(propertyName);
        return Task.CompletedTask;
    }

    /// <summary>Sets a property of the state, which must have been read.</summary>
    protected Task SetPropertyValueAsync(ITurnContext turnContext, string propertyName, object value, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        ArgumentNullException.ThrowIfNull(propertyName);
        GetCachedState(turnContext).State[propertyName] = value;
        return Task.CompletedTask;
    }

    private bool TryGetProperty<T>(ITurnContext turnContext, string propertyName, out T value)
    {
        value = default;
        if (!GetCachedState(turnContext).State.TryGetValue(propertyName, out var stored))
            return false;

        // A storage that writes no type names gives JSON back, or a wider type of number.
        if (stored is T typed)
            value = typed;
        else if (stored != null)
            value = (stored as JToken ?? JToken.FromObject(stored)).ToObject<T>();
        return true;
    }
}
