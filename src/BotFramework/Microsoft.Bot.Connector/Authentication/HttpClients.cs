namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Clients of the application's factory, or one that the process shares.</summary>
internal sealed class HttpClients(IHttpClientFactory factory)
{
    // A redirect would carry a reply to a host that nobody vouched for.
    private static readonly Lazy<HttpClient> Shared = new(() => Introduced(new HttpClient(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    })));

    /// <summary>Whether the caller disposes what it gets.</summary>
    public bool AreOwned => factory != null;

    public HttpClient Get() => AreOwned ? Introduced(factory.CreateClient()) : Shared.Value;

    /// <summary>The same client, whose requests say from now on that a bot sends them.</summary>
    public static HttpClient Introduced(HttpClient client)
    {
        ConnectorClient.AddDefaultRequestHeaders(client);
        return client;
    }
}
