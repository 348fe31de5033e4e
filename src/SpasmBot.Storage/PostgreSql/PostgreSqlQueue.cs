using System.Data;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using Npgsql;
using SpasmBot.Turns;

namespace SpasmBot.Storage;

/// <summary>
/// The queue of several processes: within a process as <see cref="InProcessQueue"/>, between processes by a lock of the server, which goes to
/// whoever asked first and is let go of when a process ends, however it ends.
/// </summary>
public sealed class PostgreSqlQueue : IConversationQueue, IAsyncDisposable, IDisposable
{
    private const int MostWaiting = 20;
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(5);

    private readonly InProcessQueue _local;
    private readonly NpgsqlDataSource _waiting;
    private readonly PostgreSqlLocks _free;

    /// <param name="settings">Where the server is.</param>
    /// <param name="options">The limits of the queue.</param>
    public PostgreSqlQueue(StorageSettings settings, IOptions<TurnOptions> options)
    {
        _local = new InProcessQueue(options);
        _waiting = PostgreSqlServer.ConnectToHold(settings.ConnectionString, MostWaiting);
        _free = new PostgreSqlLocks(PostgreSqlServer.ConnectToHold(settings.ConnectionString, most: 1));
    }

    /// <inheritdoc/>
    public bool HasRoom(ConversationKey conversation) => _local.HasRoom(conversation);

    /// <inheritdoc/>
    public async Task<IConversationPlace> EnterAsync(ConversationKey conversation, CancellationToken cancellationToken)
    {
        // First in line here, in the order of the calls; then one of this process asks the server.
        var place = await _local.EnterAsync(conversation, cancellationToken).ConfigureAwait(false);
        try
        {
            var number = NumberOf(conversation);
            var held = await _free.TryTakeAsync(number).ConfigureAwait(false) ?? await WaitAsync(number, cancellationToken).ConfigureAwait(false);
            return new Place(place, held);
        }
        catch (Exception exception)
        {
            await place.DisposeAsync().ConfigureAwait(false);
            if (exception is OperationCanceledException && cancellationToken.IsCancellationRequested)
                throw;
            throw new TurnRefusedException("The store does not answer.", RetryAfter, exception);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _free.DisposeAsync().ConfigureAwait(false);
        await _waiting.DisposeAsync().ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    private static long NumberOf(ConversationKey conversation) =>
        BitConverter.ToInt64(SHA256.HashData(Encoding.UTF8.GetBytes($"{conversation.ChannelId}\n{conversation.ConversationId}")));

    // Somebody else has it: wait in the server's own line, which takes a connection as long as the turn lasts.
    private async Task<IConversationPlace> WaitAsync(long number, CancellationToken cancellationToken)
    {
        var connection = await _waiting.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await using var command = new NpgsqlCommand("SELECT pg_advisory_lock($1)", connection) { CommandTimeout = 60 };
            command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = number });
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);

            return new HeldConnection(connection);
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private sealed class HeldConnection(NpgsqlConnection connection) : IConversationPlace
    {
        public bool IsHeld => connection.FullState.HasFlag(ConnectionState.Open);

        // What goes back to the pool is cleared of its locks as well, but only when it is taken out again.
        public async ValueTask DisposeAsync()
        {
            await using (connection.ConfigureAwait(false))
            await using (var command = new NpgsqlCommand("SELECT pg_advisory_unlock_all()", connection))
                await command.ExecuteNonQueryAsync().ConfigureAwait(false);
        }
    }

    private sealed class Place(IConversationPlace local, IConversationPlace held) : IConversationPlace
    {
        private int _left;

        public bool IsHeld => held.IsHeld;

        public async ValueTask DisposeAsync()
        {
            if (Interlocked.Exchange(ref _left, 1) != 0)
                return;

            try
            {
                await held.DisposeAsync().ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is NpgsqlException or InvalidOperationException)
            {
                // The connection is broken, and with it the lock is gone. The turn itself is over and well.
            }
            finally
            {
                await local.DisposeAsync().ConfigureAwait(false);
            }
        }
    }
}
