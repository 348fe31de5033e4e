using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.AspNetCore;

/// <summary>A bot and the channel that it answers to, each behind a real socket on this machine.</summary>
internal sealed class BotServer : IBot, IAsyncDisposable
{
    private readonly List<(string Method, string Path, JObject? Body)> _received = [];
    private readonly WebApplication _app;
    private readonly HttpClient _client = new();

    private BotServer(CloudAdapter adapter)
    {
        Adapter = adapter;
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = 100_000);
        _app = builder.Build();
        _app.Map("/api/messages", (HttpContext context) => Adapter.ProcessAsync(context.Request, context.Response, this, context.RequestAborted));
        _app.Map("/channel/{**path}", ReceiveAsync);
    }

    public CloudAdapter Adapter { get; }

    public Func<ITurnContext, CancellationToken, Task> OnTurn { get; set; } = (_, _) => Task.CompletedTask;

    public int Turns { get; private set; }

    public string ServiceUrl => _app.Urls.Single() + "/channel";

    /// <summary>What the bot sent to the channel: method, path and body.</summary>
    public IReadOnlyList<(string Method, string Path, JObject? Body)> Received => _received;

    public static async Task<BotServer> StartAsync(CloudAdapter? adapter = null)
    {
        var server = new BotServer(adapter ?? new CloudAdapter());
        await server._app.StartAsync();
        return server;
    }

    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        Turns++;
        return OnTurn(turnContext, cancellationToken);
    }

    public Activity Message(string text) => new(ActivityTypes.Message)
    {
        Id = "a1",
        Text = text,
        ChannelId = "test",
        ServiceUrl = ServiceUrl,
        From = new ChannelAccount("u1"),
        Recipient = new ChannelAccount("b1"),
        Conversation = new ConversationAccount(id: "c 1"),
    };

    public Task<HttpResponseMessage> PostAsync(Activity activity) => PostAsync(JsonConvert.SerializeObject(activity));

    public Task<HttpResponseMessage> PostAsync(string body) =>
        SendAsync(HttpMethod.Post, new StringContent(body, Encoding.UTF8, "application/json"));

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, HttpContent? content = null) =>
        _client.SendAsync(new HttpRequestMessage(method, _app.Urls.Single() + "/api/messages") { Content = content });

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }

    private async Task ReceiveAsync(HttpContext context)
    {
        var text = await new StreamReader(context.Request.Body).ReadToEndAsync();
        lock (_received)
            _received.Add((context.Request.Method, context.Request.Path.Value!, text.Length > 0 ? JObject.Parse(text) : null));
        context.Response.StatusCode = (int)HttpStatusCode.OK;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync("{\"id\":\"given\"}");
    }
}
