using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace SpasmBot.DirectLine;

/// <summary>What a client sends, made into what the bot and the log get. Who sends, where and when is never the client's to say.</summary>
internal sealed class InboundActivity(DirectLineOptions options, TimeProvider time)
{
    /// <exception cref="DirectLineException">400: not an activity, or not one that clients may send.</exception>
    public Activity Read(string json, Caller caller, string conversationId)
    {
        var activity = WireJson.Read<Activity>(json) ?? throw DirectLineException.BadArgument("The body is empty");

        if (string.IsNullOrWhiteSpace(activity.Type))
            throw DirectLineException.MissingProperty("The activity has no type");
        if (activity.Type is ActivityTypes.ConversationUpdate or ActivityTypes.ContactRelationUpdate or ActivityTypes.InstallationUpdate)
            throw DirectLineException.BadArgument($"Clients cannot send an activity of type {activity.Type}");

        return Sign(activity, Sender(activity, caller), conversationId);
    }

    /// <summary>How the bot learns that a conversation began, and with whom.</summary>
    public Activity Start(ChannelAccount user, string conversationId, string? locale)
    {
        var update = new Activity(ActivityTypes.ConversationUpdate) { Locale = locale, MembersAdded = [options.Bot, user] };
        return Sign(update, user, conversationId);
    }

    /// <summary>Whether an activity of the log came from outside, and so is owed a turn.</summary>
    public bool IsFromUser(Activity activity) => activity.From?.Id != options.Bot.Id;

    public static ChannelAccount User(Grant grant, string? name = null) => new(grant.UserId, grant.UserName ?? name, RoleTypes.User);

    private static ChannelAccount Sender(Activity activity, Caller caller)
    {
        if (caller.Grant is { } grant)
            return User(grant, activity.From?.Name);

        return string.IsNullOrWhiteSpace(activity.From?.Id)
            ? throw DirectLineException.MissingProperty("The activity has no from.id")
            : new ChannelAccount(activity.From.Id, activity.From.Name, RoleTypes.User);
    }

    private Activity Sign(Activity activity, ChannelAccount sender, string conversationId)
    {
        activity.Id = null;
        activity.ChannelId = Channels.Directline;
        activity.ServiceUrl = null;
        activity.DeliveryMode = null;
        activity.CallerId = null;
        activity.Conversation = new ConversationAccount(id: conversationId);
        activity.From = sender;
        activity.Recipient = options.Bot;
        activity.Timestamp = Milliseconds(time.GetUtcNow());
        return activity;
    }

    private static DateTimeOffset Milliseconds(DateTimeOffset moment) => DateTimeOffset.FromUnixTimeMilliseconds(moment.ToUnixTimeMilliseconds());
}
