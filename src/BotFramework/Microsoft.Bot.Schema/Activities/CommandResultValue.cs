namespace Microsoft.Bot.Schema;

/// <summary>The value of an <see cref="ICommandResultActivity"/>.</summary>
public class CommandResultValue<T>
{
    /// <summary>That of the command.</summary>
    [JsonProperty("commandId")]
    public string CommandId { get; set; }

    /// <summary>What the command gave.</summary>
    [JsonProperty("data")]
    public T Data { get; set; }

    /// <summary>Null if the command was done.</summary>
    [JsonProperty("error")]
    public Error Error { get; set; }
}
