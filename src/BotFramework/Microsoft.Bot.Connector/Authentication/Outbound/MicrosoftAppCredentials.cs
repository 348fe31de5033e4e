using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Proves the bot's app id with its password.</summary>
public class MicrosoftAppCredentials : AppCredentials
{
    public const string MicrosoftAppPasswordKey = "MicrosoftAppPassword";

    public const string MicrosoftAppIdKey = "MicrosoftAppId";

    public const string MicrosoftAppTypeKey = "MicrosoftAppType";

    public const string MicrosoftAppTenantIdKey = "MicrosoftAppTenantId";

    /// <summary>Proves nothing.</summary>
    public static readonly MicrosoftAppCredentials Empty = new(null, null);

    public MicrosoftAppCredentials(string appId, string password, HttpClient customHttpClient = null, ILogger logger = null, string oAuthScope = null)
        : this(appId, password, null, customHttpClient, logger, oAuthScope) { }

    public MicrosoftAppCredentials(string appId, string password, string channelAuthTenant, HttpClient customHttpClient = null, ILogger logger = null, string oAuthScope = null)
        : base(channelAuthTenant, customHttpClient, logger, oAuthScope)
    {
        MicrosoftAppId = appId;
        MicrosoftAppPassword = password;
    }

    public string MicrosoftAppPassword { get; set; }

    protected override Lazy<IAuthenticator> BuildIAuthenticator() => MsalAuthenticator.OfApp(
        MicrosoftAppId, OAuthEndpoint, ValidateAuthority, OAuthScope, CustomHttpClient, app => app.WithClientSecret(MicrosoftAppPassword));
}
