namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Signs users in elsewhere. Nothing here does that; a derived authentication can bring a client of its own.</summary>
public abstract class UserTokenClient : IDisposable
{
    /// <summary>Signs a user out of a connection.</summary>
    public abstract Task SignOutUserAsync(string userId, string connectionName, string channelId, CancellationToken cancellationToken);

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
    }
}
