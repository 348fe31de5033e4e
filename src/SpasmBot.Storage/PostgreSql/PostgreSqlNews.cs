using System.Threading.Channels;
using Npgsql;

namespace SpasmBot.Storage;

/// <summary>Tells other processes which conversations grew, and hears it from them (NOTIFY and LISTEN).</summary>
/// <remarks>
/// News is sent after the commit and not within it: transactions that notify commit one after the other. What gets lost when a process
/// ends in between is made good by asking everybody to look, every few seconds.
/// </remarks>
internal sealed class PostgreSqlNews : IAsyncDisposable
{
    private const string Topic = "spasmbot_log";

    // The server takes 8,000 bytes; of a longer name only the fact is told.
    private const int LongestName = 1900;

    private static readonly TimeSpan LookInterval = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan ReconnectDelay = TimeSpan.FromSeconds(1);

    private readonly Channel<string> _toTell = Channel.CreateBounded<string>(new BoundedChannelOptions(10_000) { FullMode = BoundedChannelFullMode.DropOldest });
    private readonly CancellationTokenSource _stop = new();
    private readonly TaskCompletionSource _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly NpgsqlDataSource _source;
    private readonly ConversationSignal _signal;
    private readonly TimeProvider _time;
    private readonly Task _work;

    public PostgreSqlNews(NpgsqlDataSource source, ConversationSignal signal, TimeProvider time)
    {
        (_source, _signal, _time) = (source, signal, time);
        _work = Task.WhenAll(Task.Run(() => AgainAndAgainAsync(ListenAsync)), Task.Run(() => AgainAndAgainAsync(TellAsync)), Task.Run(LookAsync));
    }

    /// <summary>Ends when news of others is heard for the first time.</summary>
    public Task Listening => _listening.Task;

    public void Announce(string conversationId) => _toTell.Writer.TryWrite(conversationId.Length > LongestName ? string.Empty : conversationId);

    public async ValueTask DisposeAsync()
    {
        if (_stop.IsCancellationRequested)
            return;

        await _stop.CancelAsync().ConfigureAwait(false);
        await _work.ConfigureAwait(false);
        await _source.DisposeAsync().ConfigureAwait(false);
    }

    private async Task ListenAsync(CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        connection.Notification += (_, news) =>
        {
            if (news.Payload.Length == 0)
                _signal.AllMayHaveGrown();
            else
                _signal.Grew(news.Payload);
        };
        await using (var listen = new NpgsqlCommand($"LISTEN {Topic}", connection))
            await listen.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);

        // Whatever was told while nobody listened.
        _signal.AllMayHaveGrown();
        _listening.TrySetResult();
        while (true)
            await connection.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    private async Task TellAsync(CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        while (await _toTell.Reader.WaitToReadAsync(cancellationToken).ConfigureAwait(false))
        {
            var names = new HashSet<string>();
            while (names.Count < 100 && _toTell.Reader.TryRead(out var name))
                names.Add(PostgreSqlText.Clean(name));

            await using var tell = new NpgsqlCommand($"SELECT pg_notify('{Topic}', name) FROM unnest($1) AS name", connection);
            tell.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = [.. names] });
            await tell.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task LookAsync()
    {
        using var timer = new PeriodicTimer(LookInterval, _time);
        try
        {
            while (await timer.WaitForNextTickAsync(_stop.Token).ConfigureAwait(false))
                _signal.AllMayHaveGrown();
        }
        catch (OperationCanceledException)
        {
            // The end.
        }
    }

    private async Task AgainAndAgainAsync(Func<CancellationToken, Task> work)
    {
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                await work(_stop.Token).ConfigureAwait(false);
            }
            catch (Exception) when (!_stop.IsCancellationRequested)
            {
                // Without the server there are no news; the store itself tells of that.
                await Task.Delay(ReconnectDelay, _time, _stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            catch (Exception)
            {
                return;
            }
        }
    }
}
