using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Newtonsoft.Json;

namespace BotFramework.Tests.Samples.Hosting;

public class StartupTests
{
    [Fact]
    public async Task A_bot_registered_as_the_samples_do_answers_over_HTTP()
    {
        await using var bot = await SampleBot.StartAsync();

        Assert.Equal(["What can I do for you?"], await bot.SayAsync("hi"));
        Assert.Equal(["Where? (1) Garden or (2) Hall"], await bot.SayAsync("a table please"));
        Assert.Equal(["How many?"], await bot.SayAsync("1"));
    }

    [Fact]
    public async Task An_error_is_told_and_traced_and_the_conversation_forgotten()
    {
        await using var bot = await SampleBot.StartAsync();
        await bot.SayAsync("hi");
        await bot.SayAsync("a table please");

        // The sample takes the text of every message to lower case, also where there is none.
        Assert.Equal(["Something went wrong.", "trace"], await bot.SayAsync(null));
        Assert.Equal(["What can I do for you?"], await bot.SayAsync("hi"));
    }

    private sealed class SampleBot(WebApplication app) : IAsyncDisposable
    {
        private readonly HttpClient client = new() { BaseAddress = new Uri(app.Urls.Single()) };

        public static async Task<SampleBot> StartAsync()
        {
            var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = typeof(Startup).Assembly.GetName().Name, EnvironmentName = "Test" });
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            var startup = new Startup();
            startup.ConfigureServices(builder.Services);
            var app = builder.Build();
            startup.Configure(app);
            await app.StartAsync();
            return new SampleBot(app);
        }

        public async Task<IEnumerable<string>> SayAsync(string? text)
        {
            var activity = new Activity(ActivityTypes.Message, channelId: "test", from: new ChannelAccount("u"), recipient: new ChannelAccount("b"))
            {
                Text = text,
                Conversation = new ConversationAccount(id: "c"),
                ServiceUrl = "http://localhost/",
                DeliveryMode = DeliveryModes.ExpectReplies,
            };
            var body = new StringContent(JsonConvert.SerializeObject(activity), Encoding.UTF8, "application/json");
            using var response = await client.PostAsync("/api/messages", body);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            var replies = JsonConvert.DeserializeObject<ExpectedReplies>(await response.Content.ReadAsStringAsync())!;
            return replies.Activities.Select(reply => reply.Text ?? reply.Type);
        }

        public async ValueTask DisposeAsync()
        {
            client.Dispose();
            await app.DisposeAsync();
        }
    }
}
