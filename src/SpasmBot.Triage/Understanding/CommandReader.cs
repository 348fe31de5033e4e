using SpasmBot.Triage.Understanding.Patterns;

namespace SpasmBot.Triage.Understanding;

/// <summary>Finds what a message asks of the conversation. A command that is the whole message goes before one that opens it.</summary>
internal sealed class CommandReader(CompiledLexicon lexicon)
{
    public Command Command(ReadText text)
    {
        var matches = lexicon.Commands.Find(text);
        var best = matches.Where(m => Stands(m, text)).MaxBy(m => (Rank(m), m.Size));
        return best is null ? Triage.Command.None : Phrase(best).Command;
    }

    private CommandPhrase Phrase(PatternMatch match) => lexicon.Lexicon.Commands[match.Owner];

    private int Rank(PatternMatch match) => Phrase(match).Place switch
    {
        CommandPlace.Whole => 2,
        CommandPlace.Anywhere => 1,
        _ => 0,
    };

    private bool Stands(PatternMatch match, ReadText text) => Phrase(match).Place switch
    {
        CommandPlace.Whole => Only(text, 0, match.First) && Only(text, match.End, text.Count),
        CommandPlace.Start => Only(text, 0, match.First) && Opens(match.End, text),
        _ => true,
    };

    /// <summary>'No, ...', 'no but ...', 'no it is ...'; not the 'no' of 'no pain'.</summary>
    private bool Opens(int next, ReadText text) =>
        next >= text.Count || text.Tokens[next].IsPunctuation || text.Stops(next)
        || Is(GrammarClass.Subject, next, text) || Is(GrammarClass.Determiner, next, text) || Is(GrammarClass.Verb, next, text);

    private bool Only(ReadText text, int from, int end)
    {
        for (var i = from; i < end; i++)
            if (!text.Tokens[i].IsPunctuation && !text.Fills(i) && !Is(GrammarClass.Polite, i, text))
                return false;
        return true;
    }

    private bool Is(string grammarClass, int token, ReadText text) => text.Is(lexicon.ClassId(grammarClass), token);
}
