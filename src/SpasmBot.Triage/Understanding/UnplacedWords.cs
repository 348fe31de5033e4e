using SpasmBot.Triage.Understanding.Words;

namespace SpasmBot.Triage.Understanding;

/// <summary>
/// The words of a message that it was not understood from: neither part of anything that was heard or denied, nor an idiom, nor one of the
/// words that say little. A sign told in words that nobody thought of is among them.
/// </summary>
internal sealed class UnplacedWords(CompiledLexicon lexicon)
{
    private readonly HashSet<int> _placed =
    [
        .. new[]
        {
            GrammarClass.Subject, GrammarClass.Self, GrammarClass.They, GrammarClass.Pronoun, GrammarClass.Determiner, GrammarClass.Preposition, GrammarClass.And, GrammarClass.Or,
            GrammarClass.Verb, GrammarClass.Has, GrammarClass.Polite, GrammarClass.Well, GrammarClass.Works, GrammarClass.NoTrouble, GrammarClass.NoMore, GrammarClass.NotAsked,
            GrammarClass.AskedList, GrammarClass.Nay, GrammarClass.Reply, GrammarClass.Negative, GrammarClass.Contrast, GrammarClass.Plain, GrammarClass.Able, GrammarClass.That,
        }.Select(lexicon.ClassId),
    ];

    public int Count(HeardText heard)
    {
        var text = heard.Text;
        var placed = new bool[text.Count];
        foreach (var place in heard.Mentions.SelectMany(m => m.Mention.Match.Places))
            Array.Fill(placed, true, place.Start, place.Length);
        for (var i = 0; i < text.Count; i++)
            foreach (var known in text.ClassesAt(i))
                if (_placed.Contains(known.ClassId))
                    Array.Fill(placed, true, i, known.End - i);
        return Enumerable.Range(0, text.Count).Count(i => !placed[i] && !text.Silenced(i) && !text.Fills(i) && text.Tokens[i].Kind == TokenKind.Word);
    }
}
