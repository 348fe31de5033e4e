using Microsoft.Bot.Schema;
using SpasmBot.Dialogs.Memory;
using SpasmBot.Dialogs.Speech;
using SpasmBot.Triage.Content;

namespace SpasmBot.Dialogs.Country;

/// <summary>The sentence with the number for an ambulance, or of a crisis line, of the person's country; where it is not known, the widest ones.</summary>
public sealed class NumbersToCall(DialogContent content, Phrasebook phrasebook)
{
    private const string Suicidal = "suicidal";

    /// <summary>Whether a crisis line is to be named, by the ids of the rules that fired.</summary>
    public static bool IsCrisis(IEnumerable<string> rules) => rules.Contains(Suicidal);

    public string Ambulance(IActivity incoming, UserProfile profile) =>
        phrasebook.Say(incoming, CountryOf(incoming, profile, content.EmergencyNumbers) ?? "number.unknown");

    /// <summary>Whom to call: for an ambulance, and in a crisis for somebody to talk to first.</summary>
    /// <param name="rules">Ids of the rules that fired.</param>
    public void AddTo(Paragraphs text, IActivity incoming, UserProfile profile, IEnumerable<string> rules)
    {
        if (IsCrisis(rules))
            text.Add(CrisisLine(incoming, profile)).Add(phrasebook.Say(incoming, "crisis.danger"));
        text.Add(Ambulance(incoming, profile));
    }

    // Who is known to be where we know of no line is not sent to those of other countries.
    private string CrisisLine(IActivity incoming, UserProfile profile) =>
        phrasebook.Say(incoming, CountryOf(incoming, profile, content.CrisisLines)
            ?? (CountryOf(incoming, profile, content.EmergencyNumbers) is null ? "crisis.unknown" : "crisis.elsewhere"));

    private static string? CountryOf(IActivity incoming, UserProfile profile, IReadOnlyDictionary<string, string> lines) =>
        PersonsCountry.Of(incoming, profile) is { } country ? lines.GetValueOrDefault(country) : null;
}
