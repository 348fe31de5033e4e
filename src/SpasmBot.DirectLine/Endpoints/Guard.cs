using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SpasmBot.Turns;

namespace SpasmBot.DirectLine;

/// <summary>Around every endpoint: which pages may call, and refusals in the protocol's words.</summary>
internal sealed class Guard(OriginPolicy origins, Gatekeeper gatekeeper, IRequestLimits limits, ILogger<Guard> logger) : IEndpointFilter
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
            if (!gatekeeper.IsServer(context.Request) && limits.OnRequest(context) is { } wait)
                throw DirectLineException.TooOften(wait);

            return await next(invocation);
        }
        catch (DirectLineException refusal)
        {
            return Answer.Error(refusal);
        }
        catch (TurnRefusedException refusal) when (!context.Response.HasStarted)
        {
            logger.LogWarning("A Direct Line request was refused: {Reason} {Failure}", refusal.Message, refusal.GetBaseException().Message);
            return Answer.Error(DirectLineException.Busy(refusal.RetryAfter));
        }
        catch (Exception e) when (!context.RequestAborted.IsCancellationRequested && !context.Response.HasStarted)
        {
            logger.LogError(e, "A Direct Line request failed");
            return Answer.Error(new DirectLineException(StatusCodes.Status500InternalServerError, "ServiceError", "The request failed"));
        }
    }
}
