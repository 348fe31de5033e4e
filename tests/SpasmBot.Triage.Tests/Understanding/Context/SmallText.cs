using SpasmBot.Triage.Understanding;
using SpasmBot.Triage.Understanding.Context;
using SpasmBot.Triage.Understanding.Patterns;

namespace SpasmBot.Triage.Tests.Understanding.Context;

/// <summary>A sentence in the <see cref="SmallLanguage"/>, read as a listener reads it, and shown as it was written.</summary>
internal sealed class SmallText
{
    public SmallText(string written)
    {
        Text = new MessageReader(SmallLanguage.Lexicon).Read(written);
        foreach (var idiom in SmallLanguage.Lexicon.Masks.Find(Text))
            Text.Silence(idiom);
        Clauses = new Clauses(SmallLanguage.Lexicon, Text);
        Mentions = new MentionIndex(Text.Count, new MentionFinder(SmallLanguage.Content, SmallLanguage.Lexicon).Find(Text));
    }

    public ReadText Text { get; }

    public Clauses Clauses { get; }

    public MentionIndex Mentions { get; }

    public List<Modifier> Modifiers => new ModifierFinder(SmallLanguage.Lexicon).Find(Text, Mentions);

    public string Shown(IEnumerable<int> tokens) => string.Join(' ', tokens.Select(i => Text.Tokens[i].Text));

    public string Shown(TokenRange range) => Shown(Enumerable.Range(range.Start, range.Length));

    /// <summary>The words that modifiers of the kind reach.</summary>
    public string Reached(ModifierKind kind)
    {
        var scopes = new ModifierScopes(SmallLanguage.Lexicon, Text, Clauses, Mentions, Modifiers);
        return Shown(Enumerable.Range(0, Text.Count).Where(i => scopes.Of(kind, i) is not null));
    }
}
