namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The keys of an issuer, as they were at one time.</summary>
internal sealed record KeySet(IList<SecurityKey> Keys, IDictionary<string, HashSet<string>> Endorsements, DateTimeOffset FetchedAt)
{
    public bool Has(string keyId) => Keys.Any(key => key.KeyId == keyId);
}
