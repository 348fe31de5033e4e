using Microsoft.Bot.Schema;
using SpasmBot.Triage.Content;

namespace SpasmBot.Dialogs.Speech;

/// <summary>The bot's sentences in the language of the person: all of them are data, in dialogs/.</summary>
public sealed class Phrasebook(DialogContent content)
{
    private const string Fallback = "en";

    /// <summary>The language for an activity, by its locale: a folder name under dialogs/.</summary>
    public string LanguageOf(IActivity activity)
    {
        var language = (activity as Activity)?.Locale?.Split('-', '_')[0].ToLowerInvariant();
        return language is not null && content.Languages.ContainsKey(language) ? language : Fallback;
    }

    public LanguagePack For(IActivity activity) => content.Languages[LanguageOf(activity)];

    /// <summary>Whether there are words under a key of messages.</summary>
    public bool Has(IActivity activity, string key) => For(activity).Messages.ContainsKey(key);

    /// <summary>The sentence or sentences under a key of messages.yaml.</summary>
    public string Say(IActivity activity, string key) => For(activity).Messages[key].Text;

    /// <summary>The wording for the n-th time that the same thing is said; after the last one the first comes again.</summary>
    public string SayInTurn(IActivity activity, string key, int time)
    {
        var texts = For(activity).Messages[key].Texts;
        return texts[time % texts.Count];
    }

    /// <summary>The wording for the n-th time that the same thing is said; the last one stays.</summary>
    public string Say(IActivity activity, string key, int time)
    {
        var texts = For(activity).Messages[key].Texts;
        return texts[Math.Min(time, texts.Count - 1)];
    }
}
