using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Gets tokens through the Microsoft authentication library, which keeps and renews them.</summary>
internal sealed class MsalAuthenticator(Func<bool, Task<AuthenticationResult>> acquire) : IAuthenticator
{
    public static Lazy<IAuthenticator> OfApp(string appId, string authority, bool validateAuthority, string scope, HttpClient httpClient, Action<ConfidentialClientApplicationBuilder> prove) => new(() =>
    {
        var builder = ConfidentialClientApplicationBuilder.Create(appId)
            .WithAuthority(authority, validateAuthority)
            .WithCacheOptions(CacheOptions.EnableSharedCacheOptions);
        if (httpClient != null)
            builder.WithHttpClientFactory(new ConstantHttpClientFactory(httpClient));
        prove(builder);

        var app = builder.Build();
        string[] scopes = [scope.EndsWith("/.default", StringComparison.Ordinal) ? scope : scope + "/.default"];
        return new MsalAuthenticator(force => app.AcquireTokenForClient(scopes).WithForceRefresh(force).ExecuteAsync());
    });

    public static Lazy<IAuthenticator> OfManagedIdentity(string clientId, string audience, HttpClient httpClient) => new(() =>
    {
        var builder = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(clientId));
        if (httpClient != null)
            builder.WithHttpClientFactory(new ConstantHttpClientFactory(httpClient));

        var app = builder.Build();
        return new MsalAuthenticator(force => app.AcquireTokenForManagedIdentity(audience).WithForceRefresh(force).ExecuteAsync());
    });

    public async Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false)
    {
        var token = await acquire(forceRefresh).ConfigureAwait(false);
        return new AuthenticatorResult { AccessToken = token.AccessToken, ExpiresOn = token.ExpiresOn };
    }

    private sealed class ConstantHttpClientFactory(HttpClient httpClient) : IMsalHttpClientFactory
    {
        public HttpClient GetHttpClient() => httpClient;
    }
}
