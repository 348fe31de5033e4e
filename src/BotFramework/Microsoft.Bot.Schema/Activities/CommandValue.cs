namespace Microsoft.Bot.Schema;

/// <summary>The value of an <see cref="ICommandActivity"/>.</summary>
public class CommandValue<T>
{
    /// <summary>Told again by the result, to say which command it is of.</summary>
    [JsonProperty("commandId")]
    public string CommandId { get; set; }

    /// <summary>What the command needs.</summary>
    [JsonProperty("data")]
    public T Data { get; set; }
}
