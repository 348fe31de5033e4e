using Microsoft.IdentityModel.Protocols;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Fetches the keys that an OpenID metadata document points to, and what each key may sign for.</summary>
/// <exception cref="ArgumentNullException">The client is null.</exception>
public sealed class EndorsementsRetriever(HttpClient httpClient) : IDocumentRetriever, IConfigurationRetriever<IDictionary<string, HashSet<string>>>
{
    /// <summary>Where the metadata document says that the keys are.</summary>
    public const string JsonWebKeySetUri = "jwks_uri";

    private readonly HttpClient _httpClient = httpClient ?? throw new ArgumentNullException(nameof(httpClient));

    /// <summary>The endorsements by key id; keys without any are not among them.</summary>
    public async Task<IDictionary<string, HashSet<string>>> GetConfigurationAsync(string address, IDocumentRetriever retriever, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(retriever);
        return Read(await retriever.GetDocumentAsync(address, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>The key set, as JSON; empty when the metadata document does not say where it is.</summary>
    /// <param name="address">That of the metadata document.</param>
    /// <exception cref="InvalidOperationException">One of both documents cannot be had.</exception>
    public async Task<string> GetDocumentAsync(string address, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(address);
        var metadata = await FetchAsync(address, cancellationToken).ConfigureAwait(false);
        var keysUrl = string.IsNullOrWhiteSpace(metadata) ? null : (string)JObject.Parse(metadata)[JsonWebKeySetUri];
        return keysUrl == null ? string.Empty : await FetchAsync(keysUrl, cancellationToken).ConfigureAwait(false);
    }

    internal static IDictionary<string, HashSet<string>> Read(string keySet)
    {
        var endorsements = new Dictionary<string, HashSet<string>>();
        if (string.IsNullOrWhiteSpace(keySet))
            return endorsements;

        foreach (var key in JObject.Parse(keySet)["keys"] ?? new JArray())
        {
            if ((string)key[AuthenticationConstants.KeyIdHeader] is { } keyId && key["endorsements"] is JArray endorsed)
                endorsements.TryAdd(keyId, [.. endorsed.Values<string>()]);
        }

        return endorsements;
    }

    private async Task<string> FetchAsync(string address, CancellationToken cancellationToken)
    {
        using var response = await _httpClient.GetAsync(address, cancellationToken).ConfigureAwait(false);
        return response.IsSuccessStatusCode
            ? await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false)
            : throw new InvalidOperationException($"A document of the signing keys answered {(int)response.StatusCode}.");
    }
}
