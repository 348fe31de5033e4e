using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Proves the bot's app id to channels, with access tokens.</summary>
public abstract class AppCredentials : ServiceClientCredentials
{
    private const string NoTrustNeeded = "TrustServiceUrl is not a required part of the security model.";

    private Lazy<IAuthenticator> _authenticator;

    public AppCredentials(string channelAuthTenant = null, HttpClient customHttpClient = null, ILogger logger = null)
        : this(channelAuthTenant, customHttpClient, logger, null) { }

    /// <param name="channelAuthTenant">The tenant of the app; that of the Bot Framework when null.</param>
    /// <param name="customHttpClient">Gets the tokens; null for one of its own.</param>
    /// <param name="oAuthScope">For whom the tokens are; the channels of the public cloud when null.</param>
    public AppCredentials(string channelAuthTenant = null, HttpClient customHttpClient = null, ILogger logger = null, string oAuthScope = null)
    {
        OAuthScope = string.IsNullOrWhiteSpace(oAuthScope) ? ToChannelFromBotOAuthScope : oAuthScope;
        ChannelAuthTenant = channelAuthTenant;
        CustomHttpClient = customHttpClient;
        Logger = logger ?? NullLogger.Instance;
    }

    public string MicrosoftAppId { get; set; }

    /// <exception cref="Exception">The tenant cannot be part of an address.</exception>
    public virtual string ChannelAuthTenant
    {
        get => string.IsNullOrEmpty(AuthTenant) ? DefaultChannelAuthTenant : AuthTenant;
        set => AuthTenant = Uri.TryCreate(LoginUrl(value), UriKind.Absolute, out _) ? value : throw new Exception($"Invalid channel auth tenant: {value}");
    }

    /// <summary>Where the tokens come from.</summary>
    public virtual string OAuthEndpoint => PrivateCloud?.LoginEndpoint ?? LoginUrl(ChannelAuthTenant);

    /// <summary>For whom the tokens are.</summary>
    public virtual string OAuthScope { get; }

    /// <summary>Whether the endpoint has to be a known authority.</summary>
    public virtual bool ValidateAuthority => PrivateCloud?.ValidateAuthority ?? true;

    /// <summary>Says both where the cloud is not the public one.</summary>
    internal PrivateCloud PrivateCloud { get; init; }

    /// <summary>The tenant where none is given. Like the next two, for clouds of other addresses to change.</summary>
    protected virtual string DefaultChannelAuthTenant => AuthenticationConstants.DefaultChannelAuthTenant;

    protected virtual string ToChannelFromBotLoginUrlTemplate => AuthenticationConstants.ToChannelFromBotLoginUrlTemplate;

    protected virtual string ToChannelFromBotOAuthScope => AuthenticationConstants.ToChannelFromBotOAuthScope;

    protected string AuthTenant { get; set; }

    protected HttpClient CustomHttpClient { get; set; }

    protected ILogger Logger { get; set; }

    /// <summary>Does nothing: which hosts a bot may call is known from the tokens of its callers.</summary>
    [Obsolete(NoTrustNeeded)]
    public static void TrustServiceUrl(string serviceUrl) { }

    /// <inheritdoc cref="TrustServiceUrl(string)"/>
    [Obsolete(NoTrustNeeded)]
    public static void TrustServiceUrl(string serviceUrl, DateTime expirationTime) { }

    /// <summary>Always true.</summary>
    [Obsolete(NoTrustNeeded)]
    public static bool IsTrustedServiceUrl(string serviceUrl) => true;

    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrEmpty(MicrosoftAppId) && MicrosoftAppId != AuthenticationConstants.AnonymousSkillAppId)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await GetTokenAsync().ConfigureAwait(false));

        await base.ProcessHttpRequestAsync(request, cancellationToken).ConfigureAwait(false);
    }

    /// <param name="forceRefresh">True asks for a new token even where a good one is known.</param>
    public async Task<string> GetTokenAsync(bool forceRefresh = false)
    {
        _authenticator ??= BuildIAuthenticator();
        var token = await _authenticator.Value.GetTokenAsync(forceRefresh).ConfigureAwait(false);
        if (string.IsNullOrWhiteSpace(token.AccessToken))
            Logger.LogWarning("The authenticator of {Credentials} gave an empty token.", GetType().Name);

        return token.AccessToken;
    }

    /// <summary>What gets the tokens; asked for once.</summary>
    protected abstract Lazy<IAuthenticator> BuildIAuthenticator();

    private string LoginUrl(string tenant) => string.Format(CultureInfo.InvariantCulture, ToChannelFromBotLoginUrlTemplate, tenant);
}
