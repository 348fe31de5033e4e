namespace Microsoft.Bot.Schema;

/// <content>What an activity carries.</content>
public partial class Activity
{
    /// <summary>Whether there is a text, a summary, an attachment or channel data.</summary>
    public bool HasContent() =>
        !string.IsNullOrWhiteSpace(Text) || !string.IsNullOrWhiteSpace(Summary) || Attachments?.Count > 0 || ChannelData != null;

    /// <summary>The mentions among the entities; empty when there are none.</summary>
    public Mention[] GetMentions() =>
        Entities?
            .Where(entity => string.Equals(entity.Type, "mention", StringComparison.OrdinalIgnoreCase))
            .Select(entity => entity.Properties.ToObject<Mention>())
            .ToArray() ?? [];

    /// <summary>The channel data as a <typeparamref name="T"/>; the default of that type when there is none.</summary>
    /// <exception cref="InvalidCastException">The channel data is neither a <typeparamref name="T"/> nor a JSON object.</exception>
    public T GetChannelData<T>() => ChannelData switch
    {
        null => default,
        _ when ChannelData.GetType() == typeof(T) => (T)ChannelData,
        _ => ((JObject)ChannelData).ToObject<T>(),
    };

    /// <summary>False when there is no channel data or it cannot be read as a <typeparamref name="T"/>.</summary>
    public bool TryGetChannelData<T>(out T instance)
    {
        instance = default;
        if (ChannelData == null)
            return false;

        try
        {
            instance = GetChannelData<T>();
            return true;
        }
        catch
        {
            return false;
        }
    }
}
