namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes clients that call channels as this bot.</summary>
public abstract class ConnectorFactory
{
    /// <param name="serviceUrl">The service URL of the channel.</param>
    /// <param name="audience">The audience of the tokens.</param>
    public abstract Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken);
}
