namespace SpasmBot.Storage;

/// <summary>What differs between the engines. The statements are the same on all.</summary>
internal interface ISqlDatabase : IAsyncDisposable, IDisposable
{
    /// <summary>Woken by what this process, or on a server any process, announces.</summary>
    ConversationSignal Signal { get; }

    /// <summary>See <see cref="IBotStore.OpenAsync"/>.</summary>
    Task OpenAsync(CancellationToken cancellationToken);

    /// <summary>Reads what is committed.</summary>
    Task<T> ReadAsync<T>(Func<ISqlSession, ValueTask<T>> work, CancellationToken cancellationToken);

    /// <summary>Writes in a transaction: all of it, or nothing where <paramref name="work"/> throws. The work may be run a second time.</summary>
    /// <param name="work">The statements.</param>
    /// <param name="durable">Whether it must outlive a loss of power, and not only of the process.</param>
    /// <param name="cancellationToken">Cancels what has not begun.</param>
    Task<T> WriteAsync<T>(Func<ISqlSession, ValueTask<T>> work, bool durable, CancellationToken cancellationToken);
}
