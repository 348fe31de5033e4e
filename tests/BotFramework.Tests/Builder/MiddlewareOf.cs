using Microsoft.Bot.Builder;

namespace BotFramework.Tests.Builder;

/// <summary>A middleware made of one delegate.</summary>
internal sealed class MiddlewareOf(Func<ITurnContext, NextDelegate, CancellationToken, Task> handle) : IMiddleware
{
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default) =>
        handle(turnContext, next, cancellationToken);
}
