using System.Collections.Concurrent;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>One set of credentials an audience, so that a turn does not build what the last one built.</summary>
internal sealed class CredentialsCache
{
    private readonly ConcurrentDictionary<(string Audience, string LoginEndpoint, string Secret), AppCredentials> _known = new();

    public AppCredentials Get(string audience, string loginEndpoint, string secret, Func<AppCredentials> create) =>
        _known.GetOrAdd((audience, loginEndpoint, secret), static (_, make) => make(), create);
}
