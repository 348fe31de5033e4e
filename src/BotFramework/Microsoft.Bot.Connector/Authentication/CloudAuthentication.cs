#pragma warning disable CS9113 // The rest follows.
using System.Security.Claims;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

internal sealed class CloudAuthentication(
    CloudAddresses cloud,
    ServiceClientCredentialsFactory credentialFactory,
    AuthenticationConfiguration configuration,
    IHttpClientFactory httpClientFactory,
    ILogger logger) : BotFrameworkAuthentication
{
    public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken) => throw new NotImplementedException();
    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(string authHeader, string channelIdHeader, CancellationToken cancellationToken) => throw new NotImplementedException();
    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => throw new NotImplementedException();
}
