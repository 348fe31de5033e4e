namespace Microsoft.Rest;

/// <summary>An answer is not the JSON that it should be.</summary>
public class SerializationException : RestException
{
    public SerializationException() { }

    public SerializationException(string message)
        : base(message) { }

    public SerializationException(string message, Exception innerException)
        : base(message, innerException) { }

    public SerializationException(string message, string content, Exception innerException)
        : base(message, innerException)
    {
        Content = content;
    }

    /// <summary>What came instead.</summary>
    public string Content { get; set; }
}
