namespace Microsoft.Rest;

/// <summary>Puts what proves the caller into a request.</summary>
/// <remarks>This namespace holds the few types of the REST client runtime that stand in the connector's signatures.</remarks>
public abstract class ServiceClientCredentials
{
    public virtual Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Task.CompletedTask;
    }
}
