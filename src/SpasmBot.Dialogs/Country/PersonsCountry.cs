using Microsoft.Bot.Schema;
using SpasmBot.Dialogs.Memory;

namespace SpasmBot.Dialogs.Country;

/// <summary>Where the person is: as they said, or as far as the channel says. Teams sends a country of its own, other channels a locale.</summary>
public static class PersonsCountry
{
    /// <returns>ISO 3166 code in capitals, or null when it is not known.</returns>
    public static string? Of(IActivity incoming, UserProfile? profile)
    {
        if (profile?.Country is { } told)
            return told;
        var clientInfo = incoming.Entities?.FirstOrDefault(entity => entity.Type == "clientInfo");
        var country = (string?)clientInfo?.Properties?["country"] ?? RegionOf((incoming as Activity)?.Locale);
        return country is { Length: 2 } ? country.ToUpperInvariant() : null;
    }

    private static string? RegionOf(string? locale) => locale?.Split('-', '_').Skip(1).LastOrDefault(part => part.Length == 2);
}
