namespace SpasmBot.Storage;

/// <summary>
/// A process's claim to a file: the queue and the news of what is written are its own, so that a second process on the same file would answer
/// out of order. The system lets go of it however the process ends.
/// </summary>
internal static class SqliteClaim
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    // A process that is being replaced may still be finishing its turns.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    /// <summary>What holds the claim until it is disposed.</summary>
    /// <exception cref="Turns.SettingException">Another process has it.</exception>
    public static async Task<IDisposable> TakeAsync(string path, TimeProvider time, CancellationToken cancellationToken)
    {
        for (var started = time.GetTimestamp(); ; await Task.Delay(Pause, time, cancellationToken).ConfigureAwait(false))
        {
            try
            {
                return new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
            }
            catch (IOException) when (time.GetElapsedTime(started) < Patience)
            {
                // It may be about to end.
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                throw SqliteFile.Cannot("names a file that another process has open, or that cannot be locked; several processes at once need the provider PostgreSql", exception);
            }
        }
    }
}
