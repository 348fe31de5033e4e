namespace Microsoft.Bot.Builder;

/// <summary>Keeps objects in memory, as JSON, so that what is read is never what was written. For tests and trials.</summary>
/// <param name="jsonSerializer">Should write the names of types.</param>
/// <param name="dictionary">What is stored already; a new dictionary if null.</param>
public class MemoryStorage(JsonSerializer jsonSerializer, Dictionary<string, JObject> dictionary = null) : IStorage
{
    private static readonly JsonSerializer DefaultSerializer = new()
    {
        // Names a type where the declared one does not tell it, which is all that reading needs.
        TypeNameHandling = TypeNameHandling.Auto,
        TypeNameAssemblyFormatHandling = TypeNameAssemblyFormatHandling.Full,
        SerializationBinder = new StorageTypeNames(),
        ContractResolver = new StorageContracts(),
        ReferenceLoopHandling = ReferenceLoopHandling.Error,
        MaxDepth = null,
    };

    private readonly JsonSerializer _serializer = jsonSerializer ?? throw new ArgumentNullException(nameof(jsonSerializer));
    private readonly Dictionary<string, JObject> _memory = dictionary ?? [];

    // States that need no JSON; null where somebody looks into the dictionary, or has a serializer of their own.
    private readonly Dictionary<string, Dictionary<string, object>> _copies = jsonSerializer == DefaultSerializer && dictionary == null ? [] : null;
    private readonly Lock _lock = new();
    private int _lastETag;

    /// <summary>Starts with what <paramref name="dictionary"/> holds, or empty.</summary>
    public MemoryStorage(Dictionary<string, JObject> dictionary = null) : this(DefaultSerializer, dictionary) { }

    /// <inheritdoc/>
    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);

        var items = new Dictionary<string, object>(keys.Length);
        foreach (var key in keys)
        {
            if (Copy(key) is { } copy)
            {
                items.Add(key, StateCopy.Of(copy));
                continue;
            }

            JObject stored;
            lock (_lock)
                _memory.TryGetValue(key, out stored);

            // A stored object is never changed, only replaced, so it can be read outside of the lock.
            if (stored != null)
                items.Add(key, stored.ToObject<object>(_serializer));
        }

        return Task.FromResult<IDictionary<string, object>>(items);
    }

    /// <inheritdoc/>
    /// <exception cref="Exception">An <see cref="IStoreItem"/> was changed since it was read.</exception>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);

        foreach (var (key, value) in changes)
        {
            if (_copies != null && value is Dictionary<string, object> entries && StateCopy.Of(entries) is { } copy && Keep(key, copy))
                continue;

            var state = value != null ? ToJson(value) : null;
            lock (_lock)
            {
                _copies?.Remove(key);
                if (value is IStoreItem item)
                    SetETag(key, item.ETag, state);
                else if (value is JObject json && json.TryGetValue("ETag", out var own))
                    SetETag(key, own.Value<string>(), state);
                _memory[key] = state;
            }
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);

        lock (_lock)
        {
            foreach (var key in keys)
            {
                _memory.Remove(key);
                _copies?.Remove(key);
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>The copy of a state that is kept, and is never changed; null if there is none.</summary>
    internal Dictionary<string, object> Copy(string key)
    {
        if (_copies == null)
            return null;
        lock (_lock)
            return _copies.GetValueOrDefault(key);
    }

    /// <summary>Keeps a copy that nobody else has.</summary>
    /// <returns>Whether it does.</returns>
    internal bool Keep(string key, Dictionary<string, object> copy)
    {
        if (_copies == null)
            return false;
        lock (_lock)
        {
            _copies[key] = copy;
            _memory.Remove(key);
        }

        return true;
    }

    private JObject ToJson(object value)
    {
        using var writer = new JTokenWriter();
        _serializer.Serialize(writer, value, typeof(object));
        return writer.Token as JObject ?? throw new ArgumentException($"Only objects can be stored, not {value.GetType()}.", nameof(value));
    }

    private void SetETag(string key, string read, JObject state)
    {
        var current = _memory.TryGetValue(key, out var stored) && stored != null ? ETagOf(stored)?.Value<string>() : null;
        if (current != null && read != "*" && read != current)
            throw new ArgumentException($"Etag conflict.\r\n\r\nOriginal: {read}\r\nCurrent: {current}");

        var next = (_lastETag++).ToString(CultureInfo.InvariantCulture);
        if (ETagOf(state) is { } own)
            own.Replace(next);
        else
            state["ETag"] = next;
    }

    // An item may name the property 'eTag' in its JSON.
    private static JToken ETagOf(JObject state) => state.GetValue("ETag", StringComparison.OrdinalIgnoreCase);
}
