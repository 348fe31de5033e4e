namespace Microsoft.Bot.Builder;

/// <summary>Values that live as long as a turn, by name or by type (whose name is then the full name of the type). Names ignore case.</summary>
public class TurnContextStateCollection : Dictionary<string, object>, IDisposable
{
    // What an adapter, two states and dialogs put in: room for it, so that no turn grows it step by step.
    private const int UsualCount = 16;

    private bool _disposed;

    /// <summary>Starts empty.</summary>
    public TurnContextStateCollection() : base(UsualCount, StringComparer.OrdinalIgnoreCase) { }

    /// <summary>The value of that name; null if there is none or it is of another type.</summary>
    /// <exception cref="ObjectDisposedException">The turn is over.</exception>
    public T Get<T>(string key)
        where T : class
    {
        AssertUsable(key);
        return TryGetValue(key, out var value) ? value as T : null;
    }

    /// <summary>The value of that type; null if there is none.</summary>
    public T Get<T>()
        where T : class => Get<T>(TypeKey<T>.Name);

    /// <summary>Adds a value.</summary>
    /// <exception cref="ArgumentException">There is one of that name already.</exception>
    /// <exception cref="ArgumentNullException">Name or value is null.</exception>
    public void Add<T>(string key, T value)
        where T : class
    {
        AssertUsable(key);
        base.Add(key, value ?? throw new ArgumentNullException(nameof(value)));
    }

    /// <summary>Adds a value under the name of its type.</summary>
    public void Add<T>(T value)
        where T : class => Add(TypeKey<T>.Name, value);

    /// <summary>Adds or replaces a value; null is a value.</summary>
    public void Set<T>(string key, T value)
        where T : class
    {
        AssertUsable(key);
        this[key] = value;
    }

    /// <summary>Adds or replaces the value of that type.</summary>
    public void Set<T>(T value)
        where T : class => Set(TypeKey<T>.Name, value);

    /// <summary>Ends the use of the collection. What it held is not disposed: most of it outlives the turn.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Ends the use of the collection.</summary>
    protected virtual void Dispose(bool disposing) => _disposed = true;

    private void AssertUsable(string key, [CallerMemberName] string member = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (_disposed)
            throw new ObjectDisposedException(member);
    }

    // Type.FullName is looked up on every call; a static of a generic type is looked up once.
    private static class TypeKey<T>
    {
        public static readonly string Name = typeof(T).FullName;
    }
}
