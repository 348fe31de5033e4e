using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace SpasmBot.Turns;

/// <summary>Stands between the bot and its adapter and keeps what the bot sends until the turn is committed.</summary>
internal sealed class TurnBuffer : IDisposable
{
    // The adapter notes the answer to an invoke here, and ActivityHandler looks whether there is one. The SDK keeps the name to itself.
    private const string InvokeResponseKey = "BotFrameworkAdapter.InvokeResponse";

    private readonly ITurnContext _context;
    private readonly string _idPrefix;
    private readonly ILogger _logger;
    private TurnAttempt? _attempt;
    private bool _responded;

    public TurnBuffer(ITurnContext context, string idPrefix, ILogger logger)
    {
        (_context, _idPrefix, _logger) = (context, idPrefix, logger);
        context.OnSendActivities((_, activities, next) => SendAsync(activities, next));
        context.OnUpdateActivity((_, activity, next) => UpdateAsync(activity, next));
        context.OnDeleteActivity((_, reference, next) => DeleteAsync(reference, next));
    }

    private bool ExpectsReplies => _context.Activity.DeliveryMode == DeliveryModes.ExpectReplies;

    /// <summary>Collects for a new attempt; what an earlier one collected is dropped.</summary>
    public TurnAttempt Begin(ConversationKey conversation) => _attempt = new TurnAttempt(conversation, this);

    /// <summary>Lets everything through from now on.</summary>
    public void Open()
    {
        _attempt = null;

        // The adapter adds it again when the reply is delivered, and must not find it there.
        _context.TurnState.Remove(InvokeResponseKey);
    }

    /// <summary>A turn that ends without a commit must not keep the adapter's last words back.</summary>
    public void Dispose()
    {
        if (_attempt != null)
            Open();
    }

    // The code of an abandoned attempt is known by its flow, also while the next attempt collects.
    private TurnAttempt? Collecting() => _attempt == null ? null
        : TurnAttempt.CurrentOf(this) ?? (_attempt.IsOpen ? _attempt : null);

    private async Task<ResourceResponse[]> SendAsync(List<Activity> activities, Func<Task<ResourceResponse[]>> next)
    {
        if (Collecting() is not { } attempt)
            return await next().ConfigureAwait(false);

        // 'The bot is typing' is of use at once or never. In a body it is of no use, and the body must be the same each time.
        var all = activities.ToArray();
        var typing = all.Where(activity => activity.Type == ActivityTypes.Typing && !ExpectsReplies).ToList();
        var buffered = all.Except(typing).ToArray();
        var responses = buffered.Zip(attempt.Buffer(buffered, _idPrefix)).ToDictionary(pair => pair.First, pair => pair.Second);

        foreach (var activity in buffered.Where(activity => activity.Type == ActivityTypesEx.InvokeResponse))
            _context.TurnState[InvokeResponseKey] = activity;

        if (typing.Count > 0)
            await SendNowAsync(activities, typing, next).ConfigureAwait(false);
        if (!_responded && Array.Exists(buffered, activity => activity.Type != ActivityTypes.Trace))
            await MarkRespondedAsync(activities, next).ConfigureAwait(false);

        return Array.ConvertAll(all, activity => responses.GetValueOrDefault(activity) ?? new ResourceResponse());
    }

    private async Task SendNowAsync(List<Activity> list, List<Activity> typing, Func<Task<ResourceResponse[]>> next)
    {
        list.Clear();
        list.AddRange(typing);
        try
        {
            await next().ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            _logger.LogDebug(exception, "A typing activity could not be sent.");
        }
    }

    // Prompts ask 'was anything sent in this turn?' (ITurnContext.Responded), which only the adapter's answer sets. A delay of 0 ms is the one
    // activity that every adapter takes and none sends.
    private async Task MarkRespondedAsync(List<Activity> list, Func<Task<ResourceResponse[]>> next)
    {
        _responded = true;
        if (ExpectsReplies && _context is not TurnContext)
            return;

        var delay = new Activity(ActivityTypesEx.Delay) { Value = 0 };
        list.Clear();
        list.Add(delay);
        await next().ConfigureAwait(false);
        (_context as TurnContext)?.BufferedReplyActivities.Remove(delay);
    }

    private async Task<ResourceResponse> UpdateAsync(Activity activity, Func<Task<ResourceResponse>> next)
    {
        if (Collecting() is not { } attempt)
            return await next().ConfigureAwait(false);

        // What was sent in earlier turns is changed when this one is saved; a failure then no longer is the turn's.
        if (!attempt.Replace(activity))
            attempt.DoAfterwards(next);
        return new ResourceResponse(activity.Id);
    }

    private Task DeleteAsync(ConversationReference reference, Func<Task> next)
    {
        if (Collecting() is not { } attempt)
            return next();

        if (!attempt.Remove(reference.ActivityId))
            attempt.DoAfterwards(next);
        return Task.CompletedTask;
    }
}
