namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes clients for the host that the caller vouched for, and for no other.</summary>
/// <param name="vouchedServiceUrl">What the caller vouched for; null where the bot itself starts the call.</param>
internal sealed class VouchedConnectorFactory(
    string appId,
    string vouchedServiceUrl,
    CloudAddresses cloud,
    ServiceClientCredentialsFactory credentialFactory,
    HttpClients httpClients) : ConnectorFactory
{
    /// <exception cref="UnauthorizedAccessException">The service URL is of another host.</exception>
    public override async Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken)
    {
        var address = new Uri(serviceUrl);
        if (vouchedServiceUrl != null && !SameHost(address, new Uri(vouchedServiceUrl)))
            throw new UnauthorizedAccessException("The caller did not vouch for the host of this service URL.");

        var credentials = await credentialFactory
            .CreateCredentialsAsync(appId, audience ?? cloud.ChannelAudience, cloud.LoginUrl, cloud.ValidateAuthority, cancellationToken)
            .ConfigureAwait(false);
        return new ConnectorClient(address, credentials, httpClients.Get, httpClients.AreOwned);
    }

    private static bool SameHost(Uri one, Uri other) =>
        Uri.Compare(one, other, UriComponents.SchemeAndServer, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) == 0;
}
