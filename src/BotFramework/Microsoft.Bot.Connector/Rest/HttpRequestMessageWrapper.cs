namespace Microsoft.Rest;

/// <summary>What is known of a request after it is gone.</summary>
public class HttpRequestMessageWrapper : HttpMessageWrapper
{
    public HttpRequestMessageWrapper(HttpRequestMessage message, string content)
    {
        ArgumentNullException.ThrowIfNull(message);
        Content = content;
        CopyHeaders(message.Headers);
        if (message.Content != null)
            CopyHeaders(message.Content.Headers);

        Method = message.Method;
        RequestUri = message.RequestUri;
    }

    public HttpMethod Method { get; protected set; }

    public Uri RequestUri { get; protected set; }

    public IDictionary<string, object> Properties { get; } = new Dictionary<string, object>();
}
