using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Differential;

/// <summary>Holds a conversation with a dialog as reference.js does: every turn with a new adapter, a new dialog and the state from storage.</summary>
internal static class Conversation
{
    public static async Task<JArray> HoldAsync(Func<Dialog> make, IEnumerable<JToken> turns, string? channel = null, string? locale = null, bool useRunAsync = false)
    {
        var state = new ConversationState(new MemoryStorage());
        var accessor = state.CreateProperty<DialogState>("dialogState");
        var log = new JArray();
        foreach (var turn in turns)
        {
            var step = new JObject();
            log.Add(step);
            try
            {
                var adapter = new CollectingAdapter();
                using var context = new TurnContext(adapter, Incoming(turn, channel ?? "test", locale));
                await adapter.RunAsync(context, async (turnContext, cancellationToken) =>
                {
                    var root = make();
                    if (useRunAsync)
                        await root.RunAsync(turnContext, accessor, cancellationToken);
                    else
                        Write(step, await TurnAsync(root, turnContext, accessor, cancellationToken));
                    await state.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);
                });
                step["replies"] = new JArray(adapter.Sent.Select(Seen.Of));
            }
            catch (Exception)
            {
                step.RemoveAll();
                step["error"] = true;
            }
        }

        return log;
    }

    private static async Task<DialogTurnResult> TurnAsync(Dialog root, ITurnContext turnContext, IStatePropertyAccessor<DialogState> accessor, CancellationToken cancellationToken)
    {
        var dc = await new DialogSet(accessor).Add(root).CreateContextAsync(turnContext, cancellationToken);
        var result = await dc.ContinueDialogAsync(cancellationToken);
        return result.Status == DialogTurnStatus.Empty ? await dc.BeginDialogAsync(root.Id, ReferenceDialogs.OptionsFor(root.Id), cancellationToken) : result;
    }

    private static void Write(JObject step, DialogTurnResult result)
    {
        step["status"] = JToken.FromObject(result.Status);
        var value = result.Result is Activity activity ? $"{activity.Type} {activity.Name}" : result.Result;
        if (value != null)
            step["result"] = JToken.FromObject(value, Seen.WithoutNulls);
    }

    private static Activity Incoming(JToken turn, string channel, string? locale)
    {
        var activity = turn.Type == JTokenType.String ? new Activity { Type = ActivityTypes.Message, Text = (string)turn! } : turn.ToObject<Activity>()!;
        activity.ChannelId = channel;
        activity.Locale = locale;
        activity.From = new ChannelAccount { Id = "user" };
        activity.Recipient = new ChannelAccount { Id = "bot" };
        activity.Conversation = new ConversationAccount { Id = "c" };
        return activity;
    }

    private sealed class CollectingAdapter : BotAdapter
    {
        public List<Activity> Sent { get; } = [];

        public Task RunAsync(ITurnContext turnContext, BotCallbackHandler callback) => RunPipelineAsync(turnContext, callback, CancellationToken.None);

        public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
        {
            Sent.AddRange(activities.Where(activity => activity.Type != ActivityTypes.Trace));
            return Task.FromResult(activities.Select(_ => new ResourceResponse("1")).ToArray());
        }

        public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) => throw new NotSupportedException();

        public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
