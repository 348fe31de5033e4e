using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace SpasmBot.DirectLine;

/// <summary>Maps Direct Line 3.0.</summary>
public static class DirectLineEndpoints
{
    /// <summary>Where it is: a client's <c>domain</c> is the bot's address and this.</summary>
    public const string Path = "/v3/directline";

    /// <summary>Serves Direct Line 3.0 under <see cref="Path"/>, sockets and cross-origin requests included.</summary>
    public static IEndpointConventionBuilder MapDirectLine(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup(Path);
        group.AddEndpointFilter<RouteGroupBuilder, Guard>();
        group.MapTokens();
        group.MapConversations();
        group.MapActivities();
        group.MapUpload();
        group.MapStream();
        group.MapMethods("/{**anything}", [HttpMethods.Options], Cors.Preflight);
        return group;
    }
}
