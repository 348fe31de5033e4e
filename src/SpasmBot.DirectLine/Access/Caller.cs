namespace SpasmBot.DirectLine;

/// <summary>Who calls: the holder of a conversation's token, or a server that knows the secret.</summary>
/// <param name="Grant">What the token allows; null for a server, which may do everything.</param>
internal sealed record Caller(Grant? Grant)
{
    /// <exception cref="DirectLineException">The token is another conversation's.</exception>
    public void MustHave(string conversationId)
    {
        if (Grant is not null && Grant.ConversationId != conversationId)
            throw DirectLineException.Forbidden("The token is for another conversation");
    }
}
