using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace SpasmBot.DirectLine;

/// <summary>The last activities that clients gave an id of their own, so that one sent again is known.</summary>
internal sealed class RecentPosts
{
    /// <summary>How many are remembered.</summary>
    public const int Capacity = 100;

    private readonly Dictionary<string, LoggedPost> _byClientId = [];
    private readonly Queue<string> _order = [];

    public LoggedPost? Find(Activity activity) => ClientId(activity) is { } id ? _byClientId.GetValueOrDefault(id) : null;

    /// <param name="logged">The activity as it is in the log.</param>
    /// <param name="post">How it went, where this process ran its turn.</param>
    public void Remember(Activity logged, Post? post)
    {
        if (ClientId(logged) is not { } id)
            return;

        if (_byClientId.TryAdd(id, new LoggedPost(logged, post)))
            _order.Enqueue(id);
        else if (post is not null)
            _byClientId[id] = new LoggedPost(logged, post);

        if (_order.Count > Capacity)
            _byClientId.Remove(_order.Dequeue());
    }

    /// <summary>The id that the client gave the activity; null where it gave none.</summary>
    public static string? ClientId(Activity activity) =>
        activity.ChannelData is JObject data && data["clientActivityID"] is JValue { Type: JTokenType.String } id ? id.Value<string>() : null;

    internal sealed record LoggedPost(Activity Activity, Post? Post);
}
