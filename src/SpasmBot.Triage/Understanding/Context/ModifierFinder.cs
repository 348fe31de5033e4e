using SpasmBot.Triage.Content;
using SpasmBot.Triage.Understanding.Patterns;
using SpasmBot.Triage.Understanding.Words;

namespace SpasmBot.Triage.Understanding.Context;

/// <summary>
/// Finds the words that modify, less those that only look so: within a finding's own words ('cannot feel my foot', 'no longer able to
/// walk'), within longer modifiers ('not sure'), and within what the lexicon excepts ('not only').
/// </summary>
internal sealed class ModifierFinder(CompiledLexicon lexicon)
{
    // What a statement of its own begins with.
    private static readonly string[] Beginnings = [GrammarClass.Subject, GrammarClass.Contrast];

    public List<Modifier> Find(ReadText text, MentionIndex mentions)
    {
        var all = lexicon.Modifiers.Find(text)
            .Select(m => (Phrase: lexicon.Lexicon.Modifiers[m.Owner], Match: m))
            .Select(m => new Modifier(m.Phrase.Kind, m.Phrase.Place, m.Match))
            .ToList();
        // 'As a kid' tells when, and 'is it a heart attack?' asks, whatever else the words may stand in.
        all.RemoveAll(m => m.Place is not (ModifierPlace.Except or ModifierPlace.Question) && m.Kind != ModifierKind.LongAgo && mentions.IsPartOfDanger(m.Match));
        var byToken = new List<Modifier>?[text.Count];
        foreach (var modifier in all)
            foreach (var place in modifier.Match.Places)
                for (var i = place.Start; i < place.End; i++)
                    (byToken[i] ??= []).Add(modifier);
        return all.Where(m => m.Place != ModifierPlace.Except
            && !Overruled(m, byToken[m.Match.First]!)
            && !IsAnswer(m, text, mentions)).ToList();
    }

    private static bool Overruled(Modifier modifier, List<Modifier> others) =>
        others.Exists(o => o.Place == ModifierPlace.Except
            ? o.Kind == modifier.Kind && o.Match.Size >= modifier.Match.Size
            : o.Match.Size > modifier.Match.Size && modifier.Match.IsWithin(o.Match));

    /// <summary>In 'no, my leg is weak' and 'no just numb' the 'no' answers, and negates nothing that follows.</summary>
    private bool IsAnswer(Modifier modifier, ReadText text, MentionIndex mentions)
    {
        var next = modifier.Match.End;
        if (modifier is not { Kind: ModifierKind.Absent, Place: ModifierPlace.Before })
            return false;
        return next >= text.Count
            || text.Tokens[next].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.QuestionMark
            || (next == modifier.Match.First + 1 && text.Is(lexicon.ClassId(GrammarClass.Nay), modifier.Match.First)
                && (Array.Exists(Beginnings, b => text.Is(lexicon.ClassId(b), next)) || text.Is(lexicon.ClassId(GrammarClass.Determiner), next) && !SetsPlacesApart(modifier.Match.First, text, mentions)));
    }

    /// <summary>Spanish 'es el muslo, no la pantorrilla': a place before, and behind no verb that would make it a statement.</summary>
    private bool SetsPlacesApart(int no, ReadText text, MentionIndex mentions)
    {
        for (var i = no + 1; i < text.Count && !text.Tokens[i].IsPunctuation && !text.Stops(i); i++)
            if (text.Is(lexicon.ClassId(GrammarClass.Verb), i))
                return false;
        for (var i = no - 1; i >= 0 && !text.Stops(i); i--)
            if (mentions.At(i).Any(m => m.Finding.Kind == FindingKind.Location))
                return true;
        return false;
    }
}
