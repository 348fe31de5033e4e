using System.Collections.Concurrent;

namespace Microsoft.Bot.Builder;

/// <summary>The culture of a turn: that of the activity's locale, if there is one of that name.</summary>
internal static class TurnCulture
{
    // A locale comes from outside: however many are made up, no more than these are kept.
    private const int Limit = 1000;

    private static readonly ConcurrentDictionary<string, CultureInfo> Known = new(StringComparer.OrdinalIgnoreCase);

    public static void Apply(ITurnContext turnContext)
    {
        var locale = turnContext.Activity.Locale;
        if (string.IsNullOrEmpty(locale) || Find(locale) is not { } culture)
            return;

        if (!ReferenceEquals(CultureInfo.CurrentCulture, culture))
            CultureInfo.CurrentCulture = culture;
        if (turnContext is TurnContext context)
            context.Locale = locale;
    }

    private static CultureInfo Find(string locale)
    {
        if (Known.TryGetValue(locale, out var culture) || Known.Count >= Limit)
            return culture;

        try
        {
            culture = CultureInfo.GetCultureInfo(locale);
        }
        catch (CultureNotFoundException)
        {
            // The turn keeps the culture that it has.
        }

        Known.TryAdd(locale, culture);
        return culture;
    }
}
