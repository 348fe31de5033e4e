using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SpasmBot.Turns;

namespace SpasmBot.DirectLine;

/// <summary>/conversations: starting one, coming back to one, and its stream.</summary>
internal static class ConversationEndpoints
{
    private const int MaxNameLength = 256;

    public static void MapConversations(this RouteGroupBuilder group)
    {
        group.MapPost("/conversations", StartAsync);
        group.MapGet("/conversations/{conversationId}", ReconnectAsync);
        group.MapGet("/session/getsessionid", () => Answer.Ok(new { sessionId = RandomId.New() }));
    }

    private static async Task<IResult> StartAsync(
        HttpRequest request, Gatekeeper gatekeeper, ConversationDirectory conversations, InboundActivity inbound, ConversationAnswers answers,
        DirectLineOptions options, TimeProvider time)
    {
        var caller = await gatekeeper.IdentifyAsync(request);
        var wish = await StartRequests.ReadAsync(request, options);
        var grant = caller.Grant ?? StartRequests.User(wish, MaxNameLength);

        var update = inbound.Start(InboundActivity.User(grant), grant.ConversationId, wish.Locale);
        var start = await conversations[grant.ConversationId].StartAsync(update, request.HttpContext.RequestAborted);
        if (start is not null) await GreetedAsync(start.Turn, options.GreetingWait, time);

        var answer = await answers.StreamAsync(request, grant, watermark: 0);
        return new Answer(start is null ? StatusCodes.Status200OK : StatusCodes.Status201Created, answer);
    }

    private static async Task<IResult> ReconnectAsync(
        string conversationId, HttpRequest request, Gatekeeper gatekeeper, ConversationDirectory conversations, IConversationLog log, ConversationAnswers answers)
    {
        var caller = await gatekeeper.IdentifyAsync(request);
        caller.MustHave(conversationId);
        await conversations.FindAsync(conversationId, request.HttpContext.RequestAborted);

        var last = await log.LastNumberAsync(conversationId, request.HttpContext.RequestAborted);
        var watermark = request.Query.ContainsKey("watermark") ? Math.Min(Watermark(request), last) : last;
        return Answer.Ok(await answers.StreamAsync(request, caller.Grant ?? await StarterAsync(conversationId, log, request), watermark));
    }

    /// <summary>The number in <c>?watermark=</c>. DirectLineJS leaves it empty as long as it has seen nothing: 0.</summary>
    /// <exception cref="DirectLineException">400: not one of ours.</exception>
    public static long Watermark(HttpRequest request)
    {
        var text = request.Query["watermark"].ToString();
        if (text.Length == 0)
            return 0;

        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw DirectLineException.BadArgument("The watermark is not one that was given out");
    }

    // Whoever the bot greeted: a server that comes back with the secret does not say.
    private static async Task<Grant> StarterAsync(string conversationId, IConversationLog log, HttpRequest request)
    {
        var first = await log.ReadAsync(conversationId, after: 0, limit: 1, request.HttpContext.RequestAborted);
        return new Grant(conversationId, first is [{ Activity.From.Id: { } id }] ? id : "dl_" + RandomId.New());
    }

    // A client gives up for good when a start fails, and a bot that is slow or fails here may well answer the first message.
    private static async Task GreetedAsync(Task turn, TimeSpan patience, TimeProvider time)
    {
        try
        {
            await turn.WaitAsync(patience, time);
        }
        catch (Exception e) when (e is DirectLineException or TimeoutException)
        {
            // Logged where it happened.
        }
    }
}
