using System.Collections.Concurrent;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace SpasmBot.Turns.Tests;

/// <summary>A channel that hands activities to the bot and records what the bot posts.</summary>
internal class Channel : BotAdapter
{
    private int _posted;

    public ConcurrentQueue<Activity> Arrived { get; } = new();

    /// <summary>What the channel does with a reply before it takes it: it may refuse.</summary>
    public Func<Activity, Task> OnPost { get; set; } = _ => Task.CompletedTask;

    public IEnumerable<string> Texts => Arrived.Where(activity => activity.Type == ActivityTypes.Message).Select(activity => activity.Text);

    /// <summary>Brings an activity to the bot. Returns what goes into the answer's body, for an activity that asks for that.</summary>
    public async Task<IReadOnlyList<Activity>> BringAsync(Activity activity, BotCallbackHandler bot)
    {
        using var context = new TurnContext(this, activity);
        await RunPipelineAsync(context, bot, CancellationToken.None);
        return context.BufferedReplyActivities;
    }

    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        foreach (var activity in activities.Where(activity => activity.Type != ActivityTypesEx.Delay))
        {
            await OnPost(activity);
            Arrived.Enqueue(activity);
        }

        return [.. activities.Select(_ => new ResourceResponse($"channel-{Interlocked.Increment(ref _posted)}"))];
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        Arrived.Enqueue(new Activity("updated") { Id = activity.Id, Text = activity.Text });
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        Arrived.Enqueue(new Activity("deleted") { Id = reference.ActivityId });
        return Task.CompletedTask;
    }
}
