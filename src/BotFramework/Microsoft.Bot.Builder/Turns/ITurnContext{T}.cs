namespace Microsoft.Bot.Builder;

/// <summary>A turn whose incoming activity is seen as one kind of activity.</summary>
/// <typeparam name="T">The view, e.g. <see cref="IMessageActivity"/>.</typeparam>
public interface ITurnContext<T> : ITurnContext
    where T : IActivity
{
    /// <summary>The incoming activity.</summary>
    new T Activity { get; }
}
