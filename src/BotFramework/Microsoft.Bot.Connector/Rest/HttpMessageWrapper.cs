namespace Microsoft.Rest;

/// <summary>What requests and responses have in common after they are gone.</summary>
public abstract class HttpMessageWrapper
{
    public string Content { get; set; }

    public IDictionary<string, IEnumerable<string>> Headers { get; } = new Dictionary<string, IEnumerable<string>>(StringComparer.OrdinalIgnoreCase);

    protected void CopyHeaders(HttpHeaders headers)
    {
        foreach (var header in headers)
            Headers[header.Key] = header.Value;
    }
}
