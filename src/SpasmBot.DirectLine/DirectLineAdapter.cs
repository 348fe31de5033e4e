using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using SpasmBot.Turns;

namespace SpasmBot.DirectLine;

/// <summary>
/// The bot's side of Direct Line. Its replies are in the conversation's log as soon as their turn is committed, and streams send
/// what is in the log; only typing goes from here to whoever is there at the moment.
/// </summary>
public sealed class DirectLineAdapter : BotAdapter, IConversationLogChannel
{
    private readonly StreamRegistry _streams;
    private readonly TimeProvider _time;

    internal DirectLineAdapter(TurnMiddleware turns, StreamRegistry streams, TimeProvider time)
    {
        (_streams, _time) = (streams, time);
        Use(turns);
    }

    /// <summary>Runs the bot's turn for an activity that is in the conversation's log.</summary>
    public async Task ProcessActivityAsync(Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        using var context = new TurnContext(this, activity);
        await RunPipelineAsync(context, callback, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        foreach (var typing in activities.Where(activity => activity.Type == ActivityTypes.Typing))
        {
            typing.Id = RandomId.New();
            typing.Timestamp = _time.GetUtcNow();
            await _streams.SendAsync(typing.Conversation.Id, ActivitySet.Passing(typing));
        }

        return [.. activities.Select(activity => new ResourceResponse(activity.Id ?? string.Empty))];
    }

    /// <summary>Not possible on Direct Line: what was sent stays as it is.</summary>
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Direct Line cannot change an activity that was sent.");

    /// <summary>Not possible on Direct Line: what was sent stays there.</summary>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Direct Line cannot delete an activity that was sent.");
}
