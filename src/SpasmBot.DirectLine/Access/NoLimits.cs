using Microsoft.AspNetCore.Http;

namespace SpasmBot.DirectLine;

/// <summary>Lets everything come.</summary>
internal sealed class NoLimits : IRequestLimits
{
    public TimeSpan? OnRequest(HttpContext context) => null;

    public TimeSpan? OnMessage(string? channelId, string? conversationId, string? userId) => null;
}
