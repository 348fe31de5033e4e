namespace Microsoft.Bot.Schema;

/// <summary>What went wrong in a call.</summary>
public class Error(string code = default, string message = default, InnerHttpError innerHttpError = default)
{
    public Error() : this(null) { }

    [JsonProperty("code")]
    public string Code { get; set; } = code;

    [JsonProperty("message")]
    public string Message { get; set; } = message;

    [JsonProperty("innerHttpError")]
    public InnerHttpError InnerHttpError { get; set; } = innerHttpError;
}
