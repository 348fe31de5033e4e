namespace Microsoft.Bot.Builder;

/// <summary>Puts one object into the state of each turn.</summary>
/// <typeparam name="T">The type under which it is found.</typeparam>
public class RegisterClassMiddleware<T> : IMiddleware
    where T : class
{
    private readonly string _key;

    /// <summary>Puts it in under the name of its type.</summary>
    public RegisterClassMiddleware(T service) => Service = service;

    /// <summary>Puts it in under a name.</summary>
    public RegisterClassMiddleware(T service, string key)
    {
        Service = service;
        _key = key;
    }

    /// <summary>The object.</summary>
    public T Service { get; set; }

    /// <inheritdoc/>
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        if (_key != null)
            turnContext.TurnState.Add(_key, Service);
        else
            turnContext.TurnState.Add(Service);
        return nextTurn(cancellationToken);
    }
}
