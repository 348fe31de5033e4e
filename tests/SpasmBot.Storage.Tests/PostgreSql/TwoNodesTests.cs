using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SpasmBot.Turns;

namespace SpasmBot.Storage.Tests;

/// <summary>Whole turns, on two hosts that share a server.</summary>
public class TwoNodesTests
{
    [SkippableFact]
    public async Task Fifty_messages_to_one_conversation_over_two_nodes_are_all_counted_and_each_node_keeps_its_order()
    {
        var connectionString = await TestServer.NewDatabaseAsync();
        using var one = await StartAsync(connectionString);
        using var two = await StartAsync(connectionString);

        var bodies = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => BringAsync(i % 2 == 0 ? one : two, $"{i}")));

        var counts = bodies.Select(body => int.Parse(Assert.Single(body).Text)).ToArray();
        Assert.Equal(Enumerable.Range(1, 50), counts.Order());
        Assert.Equal(counts.Where((_, i) => i % 2 == 0).Order(), counts.Where((_, i) => i % 2 == 0));
        Assert.Equal(counts.Where((_, i) => i % 2 == 1).Order(), counts.Where((_, i) => i % 2 == 1));
    }

    [SkippableFact]
    public async Task The_same_activity_twenty_times_over_two_nodes_is_one_turn_and_twenty_equal_answers()
    {
        var connectionString = await TestServer.NewDatabaseAsync();
        using var one = await StartAsync(connectionString);
        using var two = await StartAsync(connectionString);

        var bodies = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => BringAsync(i % 2 == 0 ? one : two, "same")));

        Assert.Single(bodies.Select(ActivityJson.Write).Distinct());
        Assert.Equal("1", Assert.Single(bodies[0]).Text);
        Assert.Equal("2", Assert.Single(await BringAsync(two, "next")).Text);
    }

    private static async Task<IHost> StartAsync(string connectionString)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Storage:Provider"] = "PostgreSql",
            ["Storage:ConnectionString"] = connectionString,
        });
        builder.Services.AddLogging();
        builder.Services.AddTurns();
        builder.Services.AddSpasmBotStorage(builder.Configuration);
        builder.Services.AddSingleton<BotAdapter>(provider => new Bodies().Use(provider.GetRequiredService<TurnMiddleware>()));
        builder.Services.AddSingleton<ConversationState>();
        var host = builder.Build();
        await host.StartAsync();
        return host;
    }

    private static Task<List<Activity>> BringAsync(IHost host, string id)
    {
        var state = host.Services.GetRequiredService<ConversationState>();
        var count = state.CreateProperty<int>("count");
        var activity = new Activity(ActivityTypes.Message)
        {
            Id = id,
            ChannelId = "test",
            DeliveryMode = DeliveryModes.ExpectReplies,
            Conversation = new ConversationAccount(id: "c"),
            From = new ChannelAccount("person"),
        };
        return ((Bodies)host.Services.GetRequiredService<BotAdapter>()).BringAsync(activity, async (context, token) =>
        {
            var counted = await count.GetAsync(context, () => 0, token) + 1;
            await count.SetAsync(context, counted, token);
            await context.SendActivityAsync($"{counted}", cancellationToken: token);
            await state.SaveChangesAsync(context, cancellationToken: token);
        });
    }

    /// <summary>A channel that wants its replies in the body.</summary>
    private sealed class Bodies : BotAdapter
    {
        public async Task<List<Activity>> BringAsync(Activity activity, BotCallbackHandler bot)
        {
            using var context = new TurnContext(this, activity);
            await RunPipelineAsync(context, bot, CancellationToken.None);
            return context.BufferedReplyActivities;
        }

        public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken) =>
            throw new NotSupportedException();

        public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
            throw new NotSupportedException();

        public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
            throw new NotSupportedException();
    }
}
