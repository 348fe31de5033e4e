namespace SpasmBot.DirectLine;

/// <summary>The body of tokens/generate and of the start of a conversation; all of it may be missing.</summary>
internal sealed class StartRequest
{
    public UserRequest? User { get; set; }

    public List<string>? TrustedOrigins { get; set; }

    /// <summary>A BCP 47 tag, in which the bot should greet.</summary>
    public string? Locale { get; set; }

    /// <summary>What came with an earlier token of the same person: the new conversation is theirs as well. Not of the published protocol.</summary>
    public string? Resume { get; set; }
}
