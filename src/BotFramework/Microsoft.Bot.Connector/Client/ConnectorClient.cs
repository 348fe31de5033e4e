using Microsoft.Bot.Connector.Authentication;

namespace Microsoft.Bot.Connector;

/// <summary>Calls the Bot Connector API of a channel. Nothing is sent twice: a reply that arrived must not arrive again.</summary>
public partial class ConnectorClient : IConnectorClient
{
    private static readonly Uri PublicCloud = new("https://api.botframework.com");

    private readonly Func<HttpClient> _newHttpClient;
    private readonly bool _disposeHttpClient;
    private HttpClient _httpClient;

    /// <exception cref="ArgumentNullException">The base URI is null.</exception>
    public ConnectorClient(Uri baseUri, string microsoftAppId = null, string microsoftAppPassword = null, params DelegatingHandler[] handlers)
        : this(baseUri, new MicrosoftAppCredentials(microsoftAppId, microsoftAppPassword), true, handlers) { }

    /// <summary>Calls the public cloud until <see cref="BaseUri"/> is set.</summary>
    /// <exception cref="ArgumentNullException">The credentials are null.</exception>
    public ConnectorClient(ServiceClientCredentials credentials, params DelegatingHandler[] handlers)
        : this(PublicCloud, Given(credentials), NewHttpClient(null, handlers), true) { }

    /// <inheritdoc cref="ConnectorClient(ServiceClientCredentials, DelegatingHandler[])"/>
    public ConnectorClient(ServiceClientCredentials credentials, HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
        : this(PublicCloud, Given(credentials), NewHttpClient(rootHandler, handlers), true) { }

    /// <inheritdoc cref="ConnectorClient(ServiceClientCredentials, DelegatingHandler[])"/>
    /// <param name="disposeHttpClient">False when the HTTP client is shared.</param>
    public ConnectorClient(ServiceClientCredentials credentials, HttpClient httpClient, bool disposeHttpClient)
        : this(PublicCloud, Given(credentials), httpClient, disposeHttpClient) { }

    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
        : this(baseUri, credentials, NewHttpClient(rootHandler, handlers), true) { }

    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, params DelegatingHandler[] handlers)
        : this(baseUri, credentials, NewHttpClient(null, handlers), true) { }

    /// <param name="addJwtTokenRefresher">Has no effect any more.</param>
    public ConnectorClient(Uri baseUri, MicrosoftAppCredentials credentials, bool addJwtTokenRefresher = true, params DelegatingHandler[] handlers)
        : this(baseUri, credentials, NewHttpClient(null, handlers), disposeHttpClient: true) { }

    /// <param name="customHttpClient">Disposed with this client.</param>
    /// <param name="addJwtTokenRefresher">Has no effect any more.</param>
    /// <exception cref="ArgumentException">Both an HTTP client and handlers are given.</exception>
    public ConnectorClient(Uri baseUri, MicrosoftAppCredentials credentials, HttpClient customHttpClient, bool addJwtTokenRefresher = true, params DelegatingHandler[] handlers)
        : this(baseUri, (ServiceClientCredentials)credentials, customHttpClient, addJwtTokenRefresher, handlers) { }

    /// <param name="customHttpClient">Disposed with this client.</param>
    /// <param name="addJwtTokenRefresher">Has no effect any more.</param>
    /// <exception cref="ArgumentException">Both an HTTP client and handlers are given.</exception>
    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClient customHttpClient, bool addJwtTokenRefresher = true, params DelegatingHandler[] handlers)
        : this(baseUri, credentials, OneOf(customHttpClient, null, handlers), disposeHttpClient: true) { }

    /// <param name="addJwtTokenRefresher">Has no effect any more.</param>
    /// <exception cref="ArgumentException">Both an HTTP client and handlers are given.</exception>
    public ConnectorClient(Uri baseUri, MicrosoftAppCredentials credentials, HttpClientHandler httpClientHandler, bool addJwtTokenRefresher = true, HttpClient customHttpClient = null, params DelegatingHandler[] handlers)
        : this(baseUri, credentials, OneOf(customHttpClient, httpClientHandler, handlers), disposeHttpClient: true) { }

    /// <param name="disposeHttpClient">False when the HTTP client is shared.</param>
    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClient customHttpClient, bool disposeHttpClient)
        : this(baseUri, credentials, () => NewHttpClient(null, []), disposeHttpClient || customHttpClient == null)
    {
        _httpClient = customHttpClient;
    }

    /// <param name="newHttpClient">Asked with the first call: most turns that are answered at once make none.</param>
    internal ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, Func<HttpClient> newHttpClient, bool disposeHttpClient)
    {
        BaseUri = baseUri ?? throw new ArgumentNullException(nameof(baseUri));
        Credentials = credentials;
        _newHttpClient = newHttpClient;
        _disposeHttpClient = disposeHttpClient;
        Attachments = new Attachments(this);
        Conversations = new Conversations(this);
    }

    public Uri BaseUri { get; set; }

    public JsonSerializerSettings SerializationSettings => field ??= ConnectorJson.NewSettings();

    public JsonSerializerSettings DeserializationSettings => field ??= ConnectorJson.NewSettings();

    public ServiceClientCredentials Credentials { get; private set; }

    public virtual IAttachments Attachments { get; private set; }

    public virtual IConversations Conversations { get; private set; }

    public HttpClient HttpClient
    {
        get => _httpClient ??= _newHttpClient();
        protected set => _httpClient = value;
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing && _disposeHttpClient)
            _httpClient?.Dispose();
    }

    private static ServiceClientCredentials Given(ServiceClientCredentials credentials) => credentials ?? throw new ArgumentNullException(nameof(credentials));

    private static HttpClient OneOf(HttpClient client, HttpClientHandler handler, DelegatingHandler[] handlers)
    {
        if (client == null)
            return NewHttpClient(handler, handlers);
        if (handler != null || handlers is { Length: > 0 })
            throw new ArgumentException($"{nameof(client)} and handlers cannot be given together.");

        return client;
    }

    private static HttpClient NewHttpClient(HttpClientHandler innermost, DelegatingHandler[] handlers)
    {
        // A redirect would carry a reply to a host that nobody vouched for.
        HttpMessageHandler pipeline = innermost ?? new HttpClientHandler { AllowAutoRedirect = false };
        foreach (var handler in Enumerable.Reverse(handlers ?? []))
        {
            handler.InnerHandler = pipeline;
            pipeline = handler;
        }

        return HttpClients.Introduced(new HttpClient(pipeline));
    }
}
