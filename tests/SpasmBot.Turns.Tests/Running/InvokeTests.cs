using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace SpasmBot.Turns.Tests;

public class InvokeTests
{
    private const string Key = "BotFrameworkAdapter.InvokeResponse";

    [Fact]
    public async Task The_answer_to_an_invoke_is_there_for_the_bot_to_see_and_for_the_adapter_to_give()
    {
        await using var world = await World.StartAsync(channel: new InvokeChannel());
        var channel = (InvokeChannel)world.Channel;

        var first = await channel.InvokeAsync(Invoke(), async (context, token) =>
        {
            await context.SendActivityAsync(Answer(200), token);
            Assert.NotNull(context.TurnState.Get<Activity>(Key));
        });
        var again = await channel.InvokeAsync(Invoke(), (_, _) => throw new InvalidOperationException());

        Assert.Equal((200, 200), (first?.Status, again?.Status));
        Assert.Equal("done", (string?)JObject.FromObject(again!.Body)["said"]);
    }

    [Fact]
    public async Task The_answer_of_a_turn_that_failed_is_not_given()
    {
        await using var world = await World.StartAsync(channel: new InvokeChannel());

        var answer = await ((InvokeChannel)world.Channel).InvokeAsync(Invoke(), async (context, token) =>
        {
            await context.SendActivityAsync(Answer(200), token);
            throw new InvalidOperationException();
        });

        Assert.Null(answer);
    }

    private static Activity Invoke()
    {
        var invoke = Say.To("c", "press", "1");
        invoke.Type = ActivityTypes.Invoke;
        return invoke;
    }

    private static Activity Answer(int status) => new(ActivityTypesEx.InvokeResponse)
    {
        Value = new InvokeResponse { Status = status, Body = new { said = "done" } },
    };

    /// <summary>Notes the answer to an invoke as the SDK's adapter does.</summary>
    private sealed class InvokeChannel : Channel
    {
        public async Task<InvokeResponse?> InvokeAsync(Activity activity, BotCallbackHandler bot)
        {
            using var context = new TurnContext(this, activity);
            await RunPipelineAsync(context, bot, CancellationToken.None);
            return (InvokeResponse?)context.TurnState.Get<Activity>(Key)?.Value;
        }

        public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
        {
            foreach (var activity in activities.Where(activity => activity.Type == ActivityTypesEx.InvokeResponse))
                turnContext.TurnState.Add(Key, activity);
            return base.SendActivitiesAsync(turnContext, activities, cancellationToken);
        }
    }
}
