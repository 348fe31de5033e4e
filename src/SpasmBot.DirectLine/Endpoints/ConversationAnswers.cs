using Microsoft.AspNetCore.Http;

namespace SpasmBot.DirectLine;

/// <summary>Makes the answers that let a client into a conversation.</summary>
internal sealed class ConversationAnswers(GrantTokens tokens, StreamTickets tickets)
{
    /// <summary>A token, which starts nothing.</summary>
    /// <param name="resumable">Whether it comes with what opens the conversation after the token expired.</param>
    public async Task<ConversationAnswer> TokenAsync(Grant grant, bool resumable, CancellationToken cancellationToken) => new()
    {
        ConversationId = grant.ConversationId,
        Token = await tokens.WriteAsync(GrantPurpose.Conversation, grant, cancellationToken),
        ExpiresIn = (int)tokens.Lifetime(GrantPurpose.Conversation).TotalSeconds,
        Resume = resumable ? await tokens.WriteAsync(GrantPurpose.Resume, grant, cancellationToken) : null,
    };

    /// <summary>A token, and the address of the stream that begins behind a watermark.</summary>
    public async Task<ConversationAnswer> StreamAsync(HttpRequest request, Grant grant, long watermark) => new()
    {
        ConversationId = grant.ConversationId,
        Token = await tokens.WriteAsync(GrantPurpose.Conversation, grant, request.HttpContext.RequestAborted),
        ExpiresIn = (int)tokens.Lifetime(GrantPurpose.Conversation).TotalSeconds,
        StreamUrl = StreamAddress(request, grant.ConversationId, await tickets.WriteAsync(grant, watermark, request.HttpContext.RequestAborted)),
    };

    private static string StreamAddress(HttpRequest request, string conversationId, string ticket)
    {
        // A page that came over TLS cannot open a socket without, even where a proxy hides the TLS from the bot.
        var isSecure = request.IsHttps || OriginPolicy.Origin(request)?.StartsWith("https://", StringComparison.Ordinal) == true;
        var path = $"{request.PathBase}{DirectLineEndpoints.Path}/conversations/{Uri.EscapeDataString(conversationId)}/stream";
        return $"{(isSecure ? "wss" : "ws")}://{request.Host}{path}?t={ticket}";
    }
}
