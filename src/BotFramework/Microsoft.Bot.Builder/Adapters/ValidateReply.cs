namespace Microsoft.Bot.Builder.Adapters;

/// <summary>Compares what a bot said with what it should have said, and throws if they differ.</summary>
public delegate void ValidateReply(IActivity expected, IActivity actual);
