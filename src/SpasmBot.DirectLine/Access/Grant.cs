namespace SpasmBot.DirectLine;

/// <summary>What a token allows.</summary>
/// <param name="ConversationId">The one conversation that it opens.</param>
/// <param name="UserId">Who its holder is. Whatever they send is from this user.</param>
/// <param name="UserName">What they are called; null where nobody said.</param>
internal sealed record Grant(string ConversationId, string UserId, string? UserName = null)
{
    /// <summary>The sites that may use the token in a browser; empty: any that the bot allows.</summary>
    public IReadOnlyList<string> TrustedOrigins { get; init; } = [];

    /// <summary>Of a stream's ticket: the number of the last activity that its holder has seen.</summary>
    public long Watermark { get; init; }

    /// <summary>Of a token that was read: what no other token has.</summary>
    public string Id { get; init; } = string.Empty;
}
