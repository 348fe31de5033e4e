namespace Microsoft.Bot.Schema;

/// <summary>The body of a failed call.</summary>
public class ErrorResponse(Error error = default)
{
    public ErrorResponse() : this(null) { }

    [JsonProperty("error")]
    public Error Error { get; set; } = error;
}
