namespace Microsoft.Bot.Schema;

/// <summary>The error that a service behind the called one gave.</summary>
public class InnerHttpError(int? statusCode = default, object body = default)
{
    public InnerHttpError() : this(null) { }

    [JsonProperty("statusCode")]
    public int? StatusCode { get; set; } = statusCode;

    [JsonProperty("body")]
    public object Body { get; set; } = body;
}
