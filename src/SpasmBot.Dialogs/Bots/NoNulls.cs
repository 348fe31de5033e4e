using Microsoft.Bot.Schema;

namespace SpasmBot.Dialogs.Bots;

/// <summary>Clients can send lists with nulls in them. What reads an activity, the SDK among it, expects none.</summary>
internal static class NoNulls
{
    public static void In(Activity activity)
    {
        activity.Entities = Whole(activity.Entities);
        activity.Attachments = Whole(activity.Attachments);
        activity.MembersAdded = Whole(activity.MembersAdded);
        activity.MembersRemoved = Whole(activity.MembersRemoved);
        activity.ReactionsAdded = Whole(activity.ReactionsAdded);
        activity.ReactionsRemoved = Whole(activity.ReactionsRemoved);
        activity.TextHighlights = Whole(activity.TextHighlights);
        activity.ListenFor = Whole(activity.ListenFor);
    }

    private static IList<T>? Whole<T>(IList<T>? list)
        where T : class => list is null || !list.Any(item => item is null) ? list : [.. list.Where(item => item is not null)];
}
