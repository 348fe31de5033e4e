using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace SpasmBot.DirectLine;

/// <summary>/conversations/{id}/stream: the WebSocket, opened with a ticket in its address.</summary>
internal static class StreamEndpoint
{
    public static void MapStream(this RouteGroupBuilder group)
    {
        // A pipeline of its own, so that the host need not know that Direct Line uses sockets.
        var sockets = ((IEndpointRouteBuilder)group).CreateApplicationBuilder();
        sockets.UseWebSockets();
        sockets.Run(OpenAsync);
        var pipeline = sockets.Build();

        // Over HTTP/2 a socket begins with CONNECT.
        group.MapMethods("/conversations/{conversationId}/stream", [HttpMethods.Get, HttpMethods.Connect], async (string conversationId, HttpContext context) =>
        {
            await pipeline(context);
            return Results.Empty;
        });
    }

    private static async Task OpenAsync(HttpContext context)
    {
        if (!context.WebSockets.IsWebSocketRequest)
            throw DirectLineException.BadArgument("The stream is a WebSocket");

        var ticket = context.Request.Query["t"].ToString();
        if (ticket.Length == 0)
            throw DirectLineException.Unauthorized("Missing ticket");

        var grant = await context.RequestServices.GetRequiredService<StreamTickets>().UseAsync(ticket, context.RequestAborted);
        Gatekeeper.MustComeFromTrusted(context.Request, grant);
        new Caller(grant).MustHave((string)context.Request.RouteValues["conversationId"]!);
        await context.RequestServices.GetRequiredService<StreamPump>().RunAsync(context, grant);
    }
}
