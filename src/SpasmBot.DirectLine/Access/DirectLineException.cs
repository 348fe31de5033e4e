namespace SpasmBot.DirectLine;

/// <summary>A request is refused. What it says is for the client's developer and goes out as it stands.</summary>
internal sealed class DirectLineException(int status, string code, string message, TimeSpan? retryAfter = null) : Exception(message)
{
    public int Status { get; } = status;

    public string Code { get; } = code;

    public TimeSpan? RetryAfter { get; } = retryAfter;

    public static DirectLineException BadArgument(string message) => new(400, "BadArgument", message);

    public static DirectLineException MissingProperty(string message) => new(400, "MissingProperty", message);

    public static DirectLineException Unauthorized(string message) => new(401, "Unauthorized", message);

    public static DirectLineException Forbidden(string message) => new(403, "Forbidden", message);

    // DirectLineJS knows an expired token by its 403 and asks its page for a new one.
    public static DirectLineException TokenExpired() => new(403, "TokenExpired", "Token has expired");

    public static DirectLineException UnknownConversation() => new(404, "ConversationNotFound", "There is no such conversation");

    public static DirectLineException TooLong(string message) => new(413, "MessageSizeTooBig", message);

    public static DirectLineException TooOften(TimeSpan retryAfter) => new(429, "TooManyRequests", "Try again later", retryAfter);

    public static DirectLineException BotFailed() => new(502, "BotError", "The bot failed to answer");

    public static DirectLineException Busy(TimeSpan retryAfter) => new(503, "ServiceUnavailable", "Try again later", retryAfter);
}
