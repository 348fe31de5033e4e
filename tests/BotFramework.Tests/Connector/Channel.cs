using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace BotFramework.Tests.Connector;

/// <summary>A channel that notes what is asked of it and answers what it is told to.</summary>
internal sealed class Channel : IAsyncDisposable
{
    private LoopbackServer _server = null!;

    public List<(string Call, string Body, IHeaderDictionary Headers)> Calls { get; } = [];

    public Func<HttpContext, Task> Answer { get; set; } = context => context.Response.WriteAsync("""{"id":"new-1"}""");

    public Uri Url => new(_server.Url);

    public static async Task<Channel> OpenAsync()
    {
        var channel = new Channel();
        channel._server = await LoopbackServer.StartAsync(channel.TakeAsync);
        return channel;
    }

    public void Answers(int status, string body, string contentType = "application/json") => Answer = context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = contentType;
        return context.Response.WriteAsync(body);
    };

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        var path = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        lock (Calls)
            Calls.Add(($"{context.Request.Method} {path}", body, new HeaderDictionary(context.Request.Headers.ToDictionary())));

        await Answer(context);
    }
}
