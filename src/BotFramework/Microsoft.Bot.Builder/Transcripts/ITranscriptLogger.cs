namespace Microsoft.Bot.Builder;

/// <summary>Is told of each activity of a conversation, both ways.</summary>
public interface ITranscriptLogger
{
    /// <summary>Takes note of an activity.</summary>
    Task LogActivityAsync(IActivity activity);
}
