using Microsoft.Bot.Schema;
using SpasmBot.Dialogs.Speech;
using SpasmBot.Triage.Content;

namespace SpasmBot.Dialogs.Country;

/// <summary>The sentence with the number for an ambulance, or of a crisis line, of the person's country; where it is not known, the widest ones.</summary>
public sealed class NumbersToCall(DialogContent content, Phrasebook phrasebook)
{
    public string Ambulance(IActivity incoming) => Line(incoming, content.EmergencyNumbers, "number.unknown");

    public string CrisisLine(IActivity incoming) => Line(incoming, content.CrisisLines, "crisis.unknown");

    private string Line(IActivity incoming, IReadOnlyDictionary<string, string> lines, string unknown) =>
        phrasebook.Say(incoming, PersonsCountry.Of(incoming) is { } country ? lines.GetValueOrDefault(country, unknown) : unknown);
}
