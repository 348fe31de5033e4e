using Microsoft.Bot.Schema;
using SpasmBot.Dialogs.Memory;
using SpasmBot.Dialogs.Speech;
using SpasmBot.Triage.Content;

namespace SpasmBot.Dialogs.Country;

/// <summary>The sentence with the number for an ambulance, or of a crisis line, of the person's country; where it is not known, the widest ones.</summary>
public sealed class NumbersToCall(DialogContent content, Phrasebook phrasebook)
{
    public string Ambulance(IActivity incoming, UserProfile? profile) =>
        phrasebook.Say(incoming, CountryOf(incoming, profile, content.EmergencyNumbers) ?? "number.unknown");

    /// <summary>For those who may be in danger, beside something else.</summary>
    /// <param name="profile">Null: the country is as far known as the channel says.</param>
    public string InDanger(IActivity incoming, UserProfile? profile) => AmbulanceUnder("in-danger", incoming, profile);

    /// <summary>On a line of its own below the sentence of the key.</summary>
    public string AmbulanceUnder(string key, IActivity incoming, UserProfile? profile) => $"{phrasebook.Say(incoming, key)}\n{Ambulance(incoming, profile)}";

    /// <summary>Whom to talk to in a crisis. Who is known to be where we know of no line is not sent to those of other countries.</summary>
    public string CrisisLine(IActivity incoming, UserProfile profile) =>
        phrasebook.Say(incoming, CountryOf(incoming, profile, content.CrisisLines)
            ?? (CountryOf(incoming, profile, content.EmergencyNumbers) is null ? "crisis.unknown" : "crisis.elsewhere"));

    private static string? CountryOf(IActivity incoming, UserProfile? profile, IReadOnlyDictionary<string, string> lines) =>
        PersonsCountry.Of(incoming, profile) is { } country ? lines.GetValueOrDefault(country) : null;
}
