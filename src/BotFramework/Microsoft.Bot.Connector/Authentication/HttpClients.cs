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

    /// <param name="owned">Whether the caller disposes it.</param>
    public HttpClient Get(out bool owned)
    {
        owned = factory != null;
        return owned ? Introduced(factory.CreateClient()) : Shared.Value;
    }

    private static HttpClient Introduced(HttpClient client)
    {
        ConnectorClient.AddDefaultRequestHeaders(client);
        return client;
    }
}
