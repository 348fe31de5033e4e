using Microsoft.Bot.Schema;
using SpasmBot.Dialogs.Memory;
using SpasmBot.Dialogs.Speech;
using SpasmBot.Triage;

namespace SpasmBot.Dialogs.Language;

/// <summary>
/// Settles the language of a turn: what the person asks for or clearly writes in, then what is remembered of them, then the
/// channel's locale. What they write in counts at every message, for a red flag in another language must be heard too.
/// </summary>
public sealed class PersonsLanguage(TriageEngine engine, Phrasebook phrasebook)
{
    /// <summary>Sets the activity's locale, keeping its region, and remembers a language that the person has shown.</summary>
    public void Settle(Activity activity, UserProfile profile)
    {
        if (profile.Language is { } remembered)
            Speak(activity, remembered);
        if (activity.Type != ActivityTypes.Message || string.IsNullOrWhiteSpace(activity.Text))
            return;
        if (engine.LanguageOtherThan(phrasebook.LanguageOf(activity), activity.Text, settled: profile.Language is not null) is not { } shown)
            return;
        profile.Language = shown;
        Speak(activity, shown);
    }

    // The region tells which emergency number to name.
    private static void Speak(Activity activity, string language)
    {
        var parts = activity.Locale?.Split('-', '_') ?? [];
        activity.Locale = string.Join('-', parts.Skip(1).Prepend(language));
    }
}
