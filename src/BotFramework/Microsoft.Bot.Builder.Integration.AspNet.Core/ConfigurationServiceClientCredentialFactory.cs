using Microsoft.Rest;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Who the bot is, as the settings <c>MicrosoftAppType</c>, <c>MicrosoftAppId</c>, <c>MicrosoftAppPassword</c> and <c>MicrosoftAppTenantId</c> say.</summary>
public class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly ServiceClientCredentialsFactory _inner;

    /// <summary>Reads the settings.</summary>
    /// <exception cref="ArgumentException">A setting that the type of app needs is missing, or one is there that it must not have.</exception>
    public ConfigurationServiceClientCredentialFactory(IConfiguration configuration, HttpClient httpClient = null, ILogger logger = null)
    {
        string Setting(string key) => configuration.GetSection(key)?.Value;

        var type = Enum.TryParse<AppType>(Setting(MicrosoftAppCredentials.MicrosoftAppTypeKey), ignoreCase: true, out var parsed) ? parsed : AppType.MultiTenant;
        var appId = Setting(MicrosoftAppCredentials.MicrosoftAppIdKey);
        var password = Setting(MicrosoftAppCredentials.MicrosoftAppPasswordKey);
        var tenantId = Setting(MicrosoftAppCredentials.MicrosoftAppTenantIdKey);

        switch (type)
        {
            case AppType.UserAssignedMsi:
                Require(appId, MicrosoftAppCredentials.MicrosoftAppIdKey, "MSI");
                Require(tenantId, MicrosoftAppCredentials.MicrosoftAppTenantIdKey, "MSI");
                if (!string.IsNullOrWhiteSpace(password))
                    throw new ArgumentException($"{MicrosoftAppCredentials.MicrosoftAppPasswordKey} must not be set for MSI in configuration.");
                _inner = new ManagedIdentityServiceClientCredentialsFactory(appId, httpClient, logger);
                break;

            case AppType.SingleTenant:
                Require(appId, MicrosoftAppCredentials.MicrosoftAppIdKey, "SingleTenant");
                Require(tenantId, MicrosoftAppCredentials.MicrosoftAppTenantIdKey, "SingleTenant");
                Require(password, MicrosoftAppCredentials.MicrosoftAppPasswordKey, "SingleTenant");
                _inner = new PasswordServiceClientCredentialFactory(appId, password, tenantId, httpClient, logger);
                break;

            default:
                _inner = new PasswordServiceClientCredentialFactory(appId, password, string.Empty, httpClient, logger);
                break;
        }
    }

    private enum AppType
    {
        MultiTenant,
        SingleTenant,
        UserAssignedMsi,
    }

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => _inner.IsValidAppIdAsync(appId, cancellationToken);

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => _inner.IsAuthenticationDisabledAsync(cancellationToken);

    /// <inheritdoc/>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
        => _inner.CreateCredentialsAsync(appId, audience, loginEndpoint, validateAuthority, cancellationToken);

    private static void Require(string value, string key, string type)
    {
        if (string.IsNullOrWhiteSpace(value))
            throw new ArgumentException($"{key} is required for {type} in configuration.");
    }
}
