namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes the authentication of a cloud.</summary>
public static class BotFrameworkAuthenticationFactory
{
    /// <summary>The authentication of a bot without an app id: anyone may call it.</summary>
    public static BotFrameworkAuthentication Create() => Create(
        null, false, null, null, null, null, null, null, null, new PasswordServiceClientCredentialFactory(), new AuthenticationConfiguration(), null, null);

    /// <summary>The authentication of the public cloud, or of one at other addresses.</summary>
    /// <param name="channelService">Null or empty: the public cloud.</param>
    /// <param name="validateAuthority">Whether the login URL has to be a known authority; that of the public cloud always has to.</param>
    /// <param name="toChannelFromBotLoginUrl">Where the bot's tokens come from; each address that is null or empty is that of the public cloud.</param>
    /// <param name="callerId">The caller id of channels.</param>
    /// <param name="httpClientFactory">Makes the clients that call channels and fetch keys; null for one that the process shares.</param>
    /// <exception cref="ArgumentException">The channel service is not known.</exception>
    public static BotFrameworkAuthentication Create(
        string channelService,
        bool validateAuthority,
        string toChannelFromBotLoginUrl,
        string toChannelFromBotOAuthScope,
        string toBotFromChannelTokenIssuer,
        string oAuthUrl,
        string toBotFromChannelOpenIdMetadataUrl,
        string toBotFromEmulatorOpenIdMetadataUrl,
        string callerId,
        ServiceClientCredentialsFactory credentialFactory,
        AuthenticationConfiguration authConfiguration,
        IHttpClientFactory httpClientFactory,
        ILogger logger)
    {
        if (!string.IsNullOrEmpty(channelService))
            throw new ArgumentException("The provided ChannelService value is not supported.");

        var cloud = new CloudAddresses(
            Or(toChannelFromBotLoginUrl, AuthenticationConstants.ToChannelFromBotLoginUrlTemplate),
            Or(toChannelFromBotOAuthScope, AuthenticationConstants.ToChannelFromBotOAuthScope),
            Or(toBotFromChannelTokenIssuer, AuthenticationConstants.ToBotFromChannelTokenIssuer),
            Or(toBotFromChannelOpenIdMetadataUrl, AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl),
            Or(toBotFromEmulatorOpenIdMetadataUrl, AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl),
            Or(callerId, Schema.CallerIdConstants.PublicAzureChannel),
            validateAuthority || string.IsNullOrEmpty(toChannelFromBotLoginUrl));
        return new CloudAuthentication(cloud, credentialFactory, authConfiguration, httpClientFactory, logger);
    }

    private static string Or(string value, string inPublicCloud) => string.IsNullOrEmpty(value) ? inPublicCloud : value;
}
