namespace Microsoft.Bot.Schema;

/// <summary>A channel refused a call.</summary>
public class ErrorResponseException : RestException
{
    public ErrorResponseException() { }

    public ErrorResponseException(string message) : this(message, null) { }

    public ErrorResponseException(string message, Exception innerException) : base(message, innerException) { }

    public HttpRequestMessageWrapper Request { get; set; }

    public HttpResponseMessageWrapper Response { get; set; }

    /// <summary>The error that the channel gave; null when its answer was not one.</summary>
    public ErrorResponse Body { get; set; }
}
