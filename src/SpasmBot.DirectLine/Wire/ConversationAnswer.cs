using Newtonsoft.Json;

namespace SpasmBot.DirectLine;

/// <summary>A conversation as clients get it.</summary>
internal sealed class ConversationAnswer
{
    public required string ConversationId { get; init; }

    public string? Token { get; init; }

    /// <summary>Seconds.</summary>
    [JsonProperty("expires_in")]
    public int ExpiresIn { get; init; }

    /// <summary>Where its stream is opened, once and soon.</summary>
    public string? StreamUrl { get; init; }

    /// <summary>Opens the conversation again when its token has expired. Not of the published protocol; only the bot's own page gets it.</summary>
    public string? Resume { get; init; }
}
