namespace Microsoft.Bot.Builder;

/// <summary>A middleware made of one delegate.</summary>
public class AnonymousReceiveMiddleware : IMiddleware
{
    private readonly Func<ITurnContext, NextDelegate, CancellationToken, Task> _toCall;

    /// <summary>Makes a middleware of <paramref name="anonymousMethod"/>.</summary>
    public AnonymousReceiveMiddleware(Func<ITurnContext, NextDelegate, CancellationToken, Task> anonymousMethod)
        => _toCall = anonymousMethod ?? throw new ArgumentNullException(nameof(anonymousMethod));

    /// <inheritdoc/>
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
        => _toCall(turnContext, next, cancellationToken);
}
