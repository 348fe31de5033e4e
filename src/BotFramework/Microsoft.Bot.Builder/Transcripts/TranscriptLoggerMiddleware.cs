using System.Diagnostics;
using Activity = Microsoft.Bot.Schema.Activity;

namespace Microsoft.Bot.Builder;

/// <summary>Tells a transcript logger of each activity of a turn, once the turn is over.</summary>
/// <param name="transcriptLogger">Is told.</param>
public class TranscriptLoggerMiddleware(ITranscriptLogger transcriptLogger) : IMiddleware
{
    private static readonly JsonSerializerSettings Settings = new() { NullValueHandling = NullValueHandling.Ignore, MaxDepth = null };

    private readonly ITranscriptLogger _logger = transcriptLogger
        ?? throw new ArgumentNullException(nameof(transcriptLogger), "TranscriptLoggerMiddleware requires a ITranscriptLogger implementation.");

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        var transcript = new Queue<IActivity>();

        if (turnContext.Activity is { } incoming)
        {
            incoming.From ??= new ChannelAccount();
            if (string.IsNullOrEmpty(incoming.From.Role))
                incoming.From.Role = RoleTypes.User;

            // Nobody said it: the bot started the turn of its own accord.
            if (incoming.Type != ActivityTypes.Event || incoming.Name != ActivityEventNames.ContinueConversation)
                Note(transcript, Clone(incoming));
        }

        turnContext.OnSendActivities(async (_, activities, nextSend) =>
        {
            var responses = await nextSend().ConfigureAwait(false);
            foreach (var activity in activities)
                Note(transcript, Clone(activity));
            return responses;
        });

        turnContext.OnUpdateActivity(async (_, activity, nextUpdate) =>
        {
            var response = await nextUpdate().ConfigureAwait(false);
            var update = Clone(activity);
            update.Type = ActivityTypes.MessageUpdate;
            Note(transcript, update);
            return response;
        });

        turnContext.OnDeleteActivity(async (_, reference, nextDelete) =>
        {
            await nextDelete().ConfigureAwait(false);
            var deletion = new Activity { Type = ActivityTypes.MessageDelete, Id = reference.ActivityId };
            Note(transcript, deletion.ApplyConversationReference(reference, isIncoming: false));
        });

        await nextTurn(cancellationToken).ConfigureAwait(false);

        // Not awaited on purpose: a slow or broken logger must not hold the turn up.
        _ = FlushAsync(transcript);
    }

    private static void Note(Queue<IActivity> transcript, IActivity activity)
    {
        activity.Timestamp ??= DateTimeOffset.UtcNow;
        transcript.Enqueue(activity);
    }

    // What is logged later must not change when the activity does.
    private static IActivity Clone(IActivity activity)
    {
        var clone = JsonConvert.DeserializeObject<Activity>(JsonConvert.SerializeObject(activity, Settings), Settings);
        clone.Id ??= $"g_{Guid.NewGuid()}";
        return clone;
    }

    private async Task FlushAsync(Queue<IActivity> transcript)
    {
        try
        {
            while (transcript.TryDequeue(out var activity))
                await _logger.LogActivityAsync(activity).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            Trace.TraceError($"Transcript logActivity failed with {exception}");
        }
    }
}
