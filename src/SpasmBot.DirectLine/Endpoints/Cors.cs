using Microsoft.AspNetCore.Http;

namespace SpasmBot.DirectLine;

/// <summary>Lets the pages of an allowed site read the answers. Written here, so that the host's pipeline need not know of it.</summary>
internal static class Cors
{
    public static void Admit(HttpContext context)
    {
        if (OriginPolicy.Origin(context.Request) is not { } origin)
            return;

        var headers = context.Response.Headers;
        headers.AccessControlAllowOrigin = origin;
        headers.AccessControlAllowCredentials = "true"; // DirectLineJS asks for its session id in that mode; there is no cookie to abuse.
        headers.AccessControlExposeHeaders = "Retry-After";
    }

    /// <summary>The answer to a browser that asks before it asks.</summary>
    public static IResult Preflight(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.AccessControlAllowMethods = "GET, POST";
        headers.AccessControlAllowHeaders = "Authorization, Content-Type, x-ms-bot-agent, x-requested-with";
        headers.AccessControlMaxAge = "600";
        return Results.NoContent();
    }
}
