using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace SpasmBot.DirectLine;

/// <summary>Around every endpoint: which pages may call, and refusals in the protocol's words.</summary>
internal sealed class Guard(OriginPolicy origins, ILogger<Guard> logger) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        var context = invocation.HttpContext;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.Vary = "Origin";

        try
        {
            if (!origins.Allows(context.Request))
                throw DirectLineException.Forbidden("Pages of this site may not use the bot: see the setting DirectLine:AllowedOrigins");

            Cors.Admit(context);
            return await next(invocation);
        }
        catch (DirectLineException refusal)
        {
            return Answer.Error(refusal);
        }
        catch (Exception e) when (!context.RequestAborted.IsCancellationRequested && !context.Response.HasStarted)
        {
            logger.LogError(e, "A Direct Line request failed");
            return Answer.Error(new DirectLineException(StatusCodes.Status500InternalServerError, "ServiceError", "The request failed"));
        }
    }
}
