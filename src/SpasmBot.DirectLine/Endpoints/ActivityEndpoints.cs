using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SpasmBot.Turns;

namespace SpasmBot.DirectLine;

/// <summary>/conversations/{id}/activities: what is said, both ways.</summary>
internal static class ActivityEndpoints
{
    // A client that is behind asks again with the new watermark until nothing comes.
    private const int MaxActivities = 200;

    public static void MapActivities(this RouteGroupBuilder group)
    {
        group.MapGet("/conversations/{conversationId}/activities", ReadAsync);
        group.MapPost("/conversations/{conversationId}/activities", PostAsync);
    }

    private static async Task<IResult> ReadAsync(
        string conversationId, HttpRequest request, Gatekeeper gatekeeper, ConversationDirectory conversations, IConversationLog log)
    {
        (await gatekeeper.IdentifyAsync(request)).MustHave(conversationId);
        await conversations.FindAsync(conversationId, request.HttpContext.RequestAborted);

        var after = ConversationEndpoints.Watermark(request);
        return Answer.Ok(ActivitySet.Of(await log.ReadAsync(conversationId, after, MaxActivities, request.HttpContext.RequestAborted), after));
    }

    private static async Task<IResult> PostAsync(
        string conversationId, HttpRequest request, Gatekeeper gatekeeper, ConversationDirectory conversations, InboundActivity inbound, DirectLineOptions options,
        IRequestLimits limits)
    {
        var caller = await gatekeeper.IdentifyAsync(request);
        caller.MustHave(conversationId);

        var activity = inbound.Read(await BodyText.ReadAsync(request, options.MaxActivityLength), caller, conversationId);
        if (limits.OnMessage(activity.ChannelId, conversationId, activity.From.Id) is { } wait)
            throw DirectLineException.TooOften(wait);

        var post = await conversations[conversationId].PostAsync(activity, request.HttpContext.RequestAborted);

        await post.Turn;
        return Answer.Ok(new { id = post.ActivityId });
    }
}
