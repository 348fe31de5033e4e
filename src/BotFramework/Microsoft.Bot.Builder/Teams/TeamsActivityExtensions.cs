namespace Microsoft.Bot.Builder.Teams;

/// <summary>What Teams tells with an activity, and takes with one.</summary>
public static class TeamsActivityExtensions
{
    /// <summary>The id of the channel that the user chose when the bot was installed; null if none.</summary>
    public static string TeamsGetSelectedChannelId(this IActivity activity) => DataOf(activity)?.Settings?.SelectedChannel?.Id;

    /// <summary>The id of the channel; null outside of one.</summary>
    public static string TeamsGetChannelId(this IActivity activity) => DataOf(activity)?.Channel?.Id;

    /// <summary>The team; null outside of one.</summary>
    public static TeamInfo TeamsGetTeamInfo(this IActivity activity) => DataOf(activity)?.Team;

    /// <summary>The meeting; null outside of one.</summary>
    public static TeamsMeetingInfo TeamsGetMeetingInfo(this IActivity activity) => DataOf(activity)?.Meeting;

    /// <summary>For whom the activity is sent; null if for nobody else.</summary>
    public static IList<OnBehalfOf> TeamsGetTeamOnBehalfOf(this IActivity activity) => DataOf(activity)?.OnBehalfOf;

    /// <summary>Has Teams notify the user of the activity.</summary>
    public static void TeamsNotifyUser(this IActivity activity) => TeamsNotifyUser(activity, alertInMeeting: false);

    /// <summary>Has Teams notify the user of the activity, in the feed or in the meeting.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="alertInMeeting">In the meeting.</param>
    /// <param name="externalResourceUrl">The page that the meeting shows.</param>
    public static void TeamsNotifyUser(this IActivity activity, bool alertInMeeting, string externalResourceUrl = null)
    {
        if (activity.ChannelData is not TeamsChannelData data)
            activity.ChannelData = data = new TeamsChannelData();

        data.Notification = new NotificationInfo(!alertInMeeting) { AlertInMeeting = alertInMeeting, ExternalResourceUrl = externalResourceUrl };
    }

    private static TeamsChannelData DataOf(IActivity activity) => activity.GetChannelData<TeamsChannelData>();
}
