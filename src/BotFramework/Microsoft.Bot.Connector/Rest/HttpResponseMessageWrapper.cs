using System.Net;

namespace Microsoft.Rest;

/// <summary>What is known of a response after it is gone.</summary>
public class HttpResponseMessageWrapper : HttpMessageWrapper
{
    public HttpResponseMessageWrapper(HttpResponseMessage message, string content)
    {
        ArgumentNullException.ThrowIfNull(message);
        Content = content;
        CopyHeaders(message.Headers);
        if (message.Content != null)
            CopyHeaders(message.Content.Headers);

        StatusCode = message.StatusCode;
        ReasonPhrase = message.ReasonPhrase;
    }

    public HttpStatusCode StatusCode { get; protected set; }

    public string ReasonPhrase { get; protected set; }
}
