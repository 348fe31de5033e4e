namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The addresses, claims and settings of the protocol's authentication.</summary>
public static class AuthenticationConstants
{
    public const string ToChannelFromBotLoginUrl = "https://login.microsoftonline.com/botframework.com";

    /// <summary>Where the bot gets its tokens; {0} is the tenant.</summary>
    public const string ToChannelFromBotLoginUrlTemplate = "https://login.microsoftonline.com/{0}";

    public const string DefaultChannelAuthTenant = "botframework.com";

    public const string ToChannelFromBotOAuthScope = "https://api.botframework.com";

    public const string ToBotFromChannelTokenIssuer = "https://api.botframework.com";

    public const string OAuthUrl = "https://api.botframework.com";

    public const string BotOpenIdMetadataKey = "BotOpenIdMetadata";

    public const string OAuthUrlKey = "OAuthApiEndpoint";

    public const string EmulateOAuthCardsKey = "EmulateOAuthCards";

    /// <summary>Says where the keys of the channels are.</summary>
    public const string ToBotFromChannelOpenIdMetadataUrl = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>Says where the keys of emulators and skills are.</summary>
    public const string ToBotFromEmulatorOpenIdMetadataUrl = "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration";

    public const string ToBotFromEnterpriseChannelOpenIdMetadataUrlFormat = "https://{0}.enterprisechannel.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>Who issues the tokens of version 1.0 of a tenant, {0}.</summary>
    public const string ValidTokenIssuerUrlTemplateV1 = "https://sts.windows.net/{0}/";

    /// <summary>Who issues those of version 2.0.</summary>
    public const string ValidTokenIssuerUrlTemplateV2 = "https://login.microsoftonline.com/{0}/v2.0";

    public const string ValidGovernmentTokenIssuerUrlTemplateV1 = "https://login.microsoftonline.us/{0}/";

    public const string ValidGovernmentTokenIssuerUrlTemplateV2 = "https://login.microsoftonline.us/{0}/v2.0";

    /// <summary>The claim with the caller's app id, in tokens of version 2.0.</summary>
    public const string AuthorizedParty = "azp";

    public const string AudienceClaim = "aud";

    public const string TenantIdClaim = "tid";

    public const string KeyIdHeader = "kid";

    public const string VersionClaim = "ver";

    /// <summary>The claim with the caller's app id, in tokens of version 1.0.</summary>
    public const string AppIdClaim = "appid";

    /// <summary>The claim with the service URL that a channel vouches for.</summary>
    public const string ServiceUrlClaim = "serviceurl";

    /// <summary>The app id of a skill that has none.</summary>
    public const string AnonymousSkillAppId = "AnonymousSkill";

    /// <summary>The authentication type of callers that nobody checked, because the bot has no app id.</summary>
    public const string AnonymousAuthType = "anonymous";

    public static readonly HashSet<string> AllowedSigningAlgorithms = new(["RS256", "RS384", "RS512"]);
}
