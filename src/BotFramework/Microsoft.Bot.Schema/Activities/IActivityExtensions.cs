namespace Microsoft.Bot.Schema;

/// <summary>The language of an activity whose kind has none of its own.</summary>
public static class IActivityExtensions
{
    /// <summary>A BCP 47 tag; null when nobody said.</summary>
    public static string GetLocale(this IActivity activity) => ((Activity)activity).Locale;

    public static void SetLocale(this IActivity activity, string locale) => ((Activity)activity).Locale = locale;
}
