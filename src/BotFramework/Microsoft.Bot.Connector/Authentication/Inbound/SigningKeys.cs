namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Keeps the keys that an OpenID metadata document points to, and follows when they change.</summary>
internal sealed class SigningKeys(HttpClient httpClient, string metadataUrl, TimeProvider time = null)
{
    // Fetched anew once a day. While the endpoint is down, known keys are good for five days and no longer.
    private static readonly TimeSpan FreshFor = TimeSpan.FromDays(1);
    private static readonly TimeSpan UsableFor = TimeSpan.FromDays(5);
    private static readonly TimeSpan FetchTimeout = TimeSpan.FromSeconds(10);

    // Anyone can send tokens with made-up key ids: they must not turn the bot against the endpoint.
    private static readonly TimeSpan LookupWindow = TimeSpan.FromMinutes(1);
    private const int LookupsInWindow = 10;

    private readonly EndorsementsRetriever _retriever = new(httpClient);
    private readonly TimeProvider _time = time ?? TimeProvider.System;
    private readonly Lock _lock = new();
    private Task<KeySet> _fetch;
    private KeySet _current;
    private DateTimeOffset _windowStart;
    private int _lookups;

    /// <summary>The current keys, fetched anew when they are old or when this key is not among them.</summary>
    /// <exception cref="SigningKeysUnavailableException">There are none, or only old ones, and the endpoint does not give any.</exception>
    public async Task<KeySet> GetAsync(string keyId, CancellationToken cancellationToken)
    {
        var known = _current;
        var age = known == null ? TimeSpan.MaxValue : _time.GetUtcNow() - known.FetchedAt;
        if (age < FreshFor && (known.Has(keyId) || !MayLookUp()))
            return known;

        try
        {
            return await FetchOnce().WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            return age < UsableFor ? known : throw new SigningKeysUnavailableException(exception);
        }
    }

    private bool MayLookUp()
    {
        lock (_lock)
        {
            var now = _time.GetUtcNow();
            if (now - _windowStart >= LookupWindow)
                (_windowStart, _lookups) = (now, 0);

            return ++_lookups <= LookupsInWindow;
        }
    }

    private Task<KeySet> FetchOnce()
    {
        lock (_lock)
            return _fetch is { IsCompleted: false } ? _fetch : _fetch = FetchAsync();
    }

    private async Task<KeySet> FetchAsync()
    {
        // Off the lock that the caller holds.
        await Task.Yield();
        using var timeout = new CancellationTokenSource(FetchTimeout, _time);
        var address = new Uri(metadataUrl);
        if (address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback)
            throw new InvalidOperationException("The metadata of signing keys must come over HTTPS.");

        var json = await _retriever.GetDocumentAsync(metadataUrl, timeout.Token).ConfigureAwait(false);
        var keys = new JsonWebKeySet(json).GetSigningKeys();
        if (keys.Count == 0)
            throw new InvalidOperationException("The metadata names no signing keys.");

        return _current = new KeySet(keys, EndorsementsRetriever.Read(json), _time.GetUtcNow());
    }
}
