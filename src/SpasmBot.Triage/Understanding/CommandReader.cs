using SpasmBot.Triage.Understanding.Patterns;

namespace SpasmBot.Triage.Understanding;

/// <summary>Finds what a message asks of the conversation. A command that is the whole message goes before one that opens it.</summary>
internal sealed class CommandReader(CompiledLexicon lexicon)
{
    public Command Command(ReadText text)
    {
        var first = 0;
        while (first < text.Count && SaysLittle(text, first))
            first++;
        var last = text.Count - 1;
        while (last >= 0 && SaysLittle(text, last))
            last--;
        var best = lexicon.Commands.Find(text).Where(m => Stands(m, text, first, last)).MaxBy(m => (Rank(m), m.Size));
        return best is null ? Triage.Command.None : Phrase(best).Command;
    }

    private CommandPhrase Phrase(PatternMatch match) => lexicon.Lexicon.Commands[match.Owner];

    private int Rank(PatternMatch match) => Phrase(match).Place switch
    {
        CommandPlace.Whole => 2,
        CommandPlace.Anywhere => 1,
        _ => 0,
    };

    /// <param name="first">The first token that is more than politeness.</param>
    /// <param name="last">The last one.</param>
    private bool Stands(PatternMatch match, ReadText text, int first, int last) => Phrase(match).Place switch
    {
        CommandPlace.Whole => match.First <= first && match.End > last,
        CommandPlace.Start => match.First <= first && Opens(match.End, text),
        _ => true,
    };

    /// <summary>'No, ...', 'no but ...', 'no it is ...'; not the 'no' of 'no pain'.</summary>
    private bool Opens(int next, ReadText text) =>
        next >= text.Count || text.Tokens[next].IsPunctuation || text.Stops(next)
        || Is(GrammarClass.Subject, next, text) || Is(GrammarClass.Determiner, next, text) || Is(GrammarClass.Verb, next, text);

    private bool SaysLittle(ReadText text, int i) => text.Tokens[i].IsPunctuation || Is(GrammarClass.Polite, i, text);

    private bool Is(string grammarClass, int token, ReadText text) => text.Is(lexicon.ClassId(grammarClass), token);
}
