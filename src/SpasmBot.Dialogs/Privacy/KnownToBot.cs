using System.Globalization;
using Microsoft.Bot.Schema;
using SpasmBot.Dialogs.Country;
using SpasmBot.Dialogs.Later;
using SpasmBot.Dialogs.Memory;
using SpasmBot.Dialogs.Speech;
using SpasmBot.Triage;

namespace SpasmBot.Dialogs.Privacy;

/// <summary>What the bot keeps about a person, in plain words.</summary>
public sealed class KnownToBot(FindingNames names, Phrasebook phrasebook)
{
    public Activity Tell(IActivity incoming, TriageMemory memory, UserProfile profile)
    {
        var text = new Paragraphs().Add(phrasebook.Say(incoming, "know.intro"));
        var known = false;
        List("know.now", names.Of(incoming, memory.Case.Findings));
        List("know.carried-over", names.Of(incoming, profile.CarriedOver));
        List("know.spasms", profile.Spasms.Select(spasm => Spasm(incoming, spasm)));
        List("know.country", profile.Country is { } country && phrasebook.Has(incoming, Countries.Key + country) ? [phrasebook.Say(incoming, Countries.Key + country)] : []);
        if (memory.Reminders.Any(reminder => reminder.What == CheckIn.What))
            text.Add(phrasebook.Say(incoming, "know.check-in"));
        if (!known)
            text = new Paragraphs().Add(phrasebook.Say(incoming, "know.nothing"));
        return text.Add(phrasebook.Say(incoming, "know.language")).Add(phrasebook.Say(incoming, "privacy")).Add(phrasebook.Say(incoming, "know.how-to")).ToActivity();

        void List(string key, IEnumerable<string> lines)
        {
            if (lines.ToList() is not { Count: > 0 } all)
                return;
            known = true;
            text.Add(phrasebook.Say(incoming, key)).AddList(all);
        }
    }

    // The day is written so that nobody takes the month for the day.
    private string Spasm(IActivity incoming, EarlierSpasm spasm)
    {
        var places = names.Of(incoming, spasm.Locations.ToDictionary(id => id, _ => FindingStatus.Present));
        var day = spasm.At.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return string.Join(": ", new[] { day, string.Join(", ", places), phrasebook.Say(incoming, "level." + spasm.Level.ToId()) }.Where(part => part.Length > 0));
    }
}
