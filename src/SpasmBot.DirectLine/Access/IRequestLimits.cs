using Microsoft.AspNetCore.Http;

namespace SpasmBot.DirectLine;

/// <summary>How much may come from where. The host says; without it everything may come.</summary>
public interface IRequestLimits
{
    /// <summary>Counts a request by the address that it came from.</summary>
    /// <returns>How long to wait before the next, where this one is too much; otherwise null.</returns>
    TimeSpan? OnRequest(HttpContext context);

    /// <summary>Counts a message by its conversation and by the person.</summary>
    /// <returns>How long to wait before the next, where this one is too much; otherwise null.</returns>
    TimeSpan? OnMessage(string? channelId, string? conversationId, string? userId);
}
