namespace Microsoft.Bot.Builder;

/// <summary>Checks of arguments. Each throws <see cref="ArgumentNullException"/>.</summary>
public class BotAssert
{
    /// <summary>Checks an activity.</summary>
    public static void ActivityNotNull(IActivity activity) => ArgumentNullException.ThrowIfNull(activity);

    /// <summary>Checks a list of activities, and each of them.</summary>
    public static void ActivityListNotNull(IEnumerable<Activity> activities)
    {
        ArgumentNullException.ThrowIfNull(activities);
        foreach (var activity in activities)
            ActivityNotNull(activity);
    }

    /// <summary>Checks a turn.</summary>
    public static void ContextNotNull(ITurnContext turnContext) => ArgumentNullException.ThrowIfNull(turnContext);

    /// <summary>Checks a conversation reference.</summary>
    public static void ConversationReferenceNotNull(ConversationReference reference) => ArgumentNullException.ThrowIfNull(reference);

    /// <summary>Checks a middleware.</summary>
    public static void MiddlewareNotNull(IMiddleware middleware) => ArgumentNullException.ThrowIfNull(middleware);

    /// <summary>Checks a list of middleware, and each of them.</summary>
    public static void MiddlewareNotNull(IEnumerable<IMiddleware> middleware)
    {
        ArgumentNullException.ThrowIfNull(middleware);
        foreach (var single in middleware)
            MiddlewareNotNull(single);
    }
}
