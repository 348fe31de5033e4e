namespace Microsoft.Bot.Builder;

/// <summary>Puts one object into the state of each turn.</summary>
/// <typeparam name="T">The type under which it is found.</typeparam>
/// <param name="service">The object.</param>
/// <param name="key">The name under which it is found instead, if there is one.</param>
public class RegisterClassMiddleware<T>(T service, string key) : IMiddleware
    where T : class
{
    /// <summary>Puts it in under the name of its type.</summary>
    public RegisterClassMiddleware(T service) : this(service, null) { }

    /// <summary>The object.</summary>
    public T Service { get; set; } = service;

    /// <inheritdoc/>
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        if (key != null)
            turnContext.TurnState.Add(key, Service);
        else
            turnContext.TurnState.Add(Service);
        return nextTurn(cancellationToken);
    }
}
