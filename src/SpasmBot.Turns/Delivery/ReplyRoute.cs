namespace SpasmBot.Turns;

/// <summary>How the replies of a turn reach the person.</summary>
public enum ReplyRoute
{
    /// <summary>In the answer to the request that brought the activity (<c>deliveryMode: expectReplies</c>), or nowhere.</summary>
    Response,

    /// <summary>By a request of our own to the channel, which may fail: they stand in the <see cref="IOutbox"/> until that is settled.</summary>
    Channel,

    /// <summary>By standing in the <see cref="IConversationLog"/>.</summary>
    Log,
}
