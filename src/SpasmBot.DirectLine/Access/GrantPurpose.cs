namespace SpasmBot.DirectLine;

/// <summary>What a token is for. One made for one purpose is worth nothing for another.</summary>
internal enum GrantPurpose
{
    /// <summary>Talking in a conversation.</summary>
    Conversation,

    /// <summary>Opening the stream of a conversation, once.</summary>
    Stream,

    /// <summary>Coming back to a conversation after its token expired.</summary>
    Resume,
}
