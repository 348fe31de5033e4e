using SpasmBot.Triage.Understanding.Patterns;
using SpasmBot.Triage.Understanding.Words;

namespace SpasmBot.Triage.Understanding;

/// <summary>Finds what a message asks of the conversation. A command that is the whole message goes before one that opens it.</summary>
internal sealed class CommandReader(CompiledLexicon lexicon)
{
    private const int LongestPoliteness = 6;

    private readonly int _polite = lexicon.ClassId(GrammarClass.Polite);
    private readonly int _nay = lexicon.ClassId(GrammarClass.Nay);
    private readonly int _negative = lexicon.ClassId(GrammarClass.Negative);

    public Command Command(ReadText text)
    {
        var whole = Said(text, new TokenRange(0, text.Count));
        var parts = text.Parts().Select(part => Said(text, part)).Where(part => !part.IsMerePoliteness).ToList();
        var leading = lexicon.LeadingCommands.Find(text, whole.Beginnings.Where(i => i < text.Count).Union(parts.SelectMany(part => part.Beginnings)));
        var no = Enumerable.Range(0, text.Count).FirstOrDefault(i => text.Is(_nay, i), text.Count);
        var best = leading.Concat(lexicon.OtherCommands.Find(text)).Where(m => Stands(m, text, whole, no))
            .MaxBy(m => (Rank(m), Phrase(m).Command is not (Triage.Command.Thanks or Triage.Command.Greeting), m.Size));
        return best is not null ? Phrase(best).Command
            : InParts(text, parts, leading) is { } said ? said
            : IsQuestion(text, whole.First) ? Triage.Command.Question
            : Triage.Command.None;
    }

    /// <summary>The yes or no that opens the text, whatever follows it: 'yeah copped a knee'. Null for none, for the 'no' of 'no pain', and for 'yeah nah'.</summary>
    public Command? Opening(ReadText text)
    {
        var best = lexicon.LeadingCommands.Find(text, text.Count == 0 ? [] : [0])
            .Where(m => m.First == 0 && Phrase(m) is { Place: CommandPlace.Start, Command: Triage.Command.Yes or Triage.Command.No }).MaxBy(m => m.Size);
        return best is null || text.Is(_negative, 0) || text.Is(_nay, best.End) ? null : Phrase(best).Command;
    }

    private SaidPart Said(ReadText text, TokenRange part)
    {
        var first = part.Start;
        while (first < part.End && SaysLittle(text, first))
            first = Math.Max(first + 1, text.EndOf(_polite, first));
        var last = part.End - 1;
        while (last >= part.Start && PoliteStart(text, last) is { } start)
            last = start - 1;
        return new SaidPart(part, first, last);
    }

    /// <summary>'I went through the list, not a thing, all good': between the commas nothing but denials, or nothing but doubts.</summary>
    private Command? InParts(ReadText text, List<SaidPart> parts, List<PatternMatch> leading)
    {
        if (parts.Count == 0)
            return null;
        var wholes = leading.Where(m => Phrase(m).Place == CommandPlace.Whole).ToLookup(m => m.First);
        return parts.TrueForAll(part => IsAll(part, wholes, Triage.Command.No, Triage.Command.NoneOfThese, Triage.Command.Done)) ? Triage.Command.NoneOfThese
            : parts.TrueForAll(part => IsAll(part, wholes, Triage.Command.NotSure)) ? Triage.Command.NotSure
            : !parts.Exists(part => Picks(text, part.First, part.Last + 1)) && (Leading().Any(Settles) || Settles(parts[^1])) ? Triage.Command.NoneOfThese
            : null;

        // Up to the first that is more than a 'no'.
        IEnumerable<SaidPart> Leading() =>
            parts.Take(parts.TakeWhile(part => IsAll(part, wholes, Triage.Command.No)).Count() + 1);

        // 'None of that. I walked home afterwards': what is told besides does not take it back. 'Breathing fine, walking not' denies less, and
        // 'what I told you, that is all' nothing.
        bool Settles(SaidPart part) => IsAll(part, wholes, Triage.Command.NoneOfThese)
            && (Enumerable.Range(part.First, part.Last + 1 - part.First).Any(i => Denies(i) || IsAllOf(i))
                || !Enumerable.Range(0, text.Count).Any(i => Denies(i) || IsAsTold(i) || text.Stops(i) && !text.Tokens[i].IsPunctuation));

        // The 'all' of 'no to all four', whose 'no' is taken for politeness.
        bool IsAllOf(int i) => text.EndOf(lexicon.ClassId(GrammarClass.AllOf), i) > 0;

        bool IsAsTold(int i) => text.EndOf(lexicon.ClassId(GrammarClass.AsTold), i) > 0;

        bool Denies(int i) => text.Is(_negative, i) || text.Is(_nay, i);
    }

    private bool IsAll(SaidPart part, ILookup<int, PatternMatch> wholes, params Command[] commands) =>
        part.Beginnings.SelectMany(first => wholes[first]).Any(m => commands.Contains(Phrase(m).Command) && m.End > part.Last && m.End <= part.Range.End);

    private bool IsQuestion(ReadText text, int first) =>
        first < text.Count && (text.Tokens[^1].Kind == TokenKind.QuestionMark || Is(GrammarClass.Asks, first, text));

    private CommandPhrase Phrase(PatternMatch match) => lexicon.Lexicon.Commands[match.Owner];

    private int Rank(PatternMatch match) => Phrase(match).Place switch
    {
        CommandPlace.Whole => 2,
        CommandPlace.Anywhere => 1,
        CommandPlace.Start => 0,
        _ => -1,
    };

    /// <param name="no">The first 'no': the 'fine' behind it agrees to nothing.</param>
    private bool Stands(PatternMatch match, ReadText text, SaidPart whole, int no) => Phrase(match).Place switch
    {
        CommandPlace.Whole => match.First <= whole.First && match.End > whole.Last && !(Phrase(match).Command == Triage.Command.Yes && no < match.First),
        CommandPlace.Start => match.First <= whole.First && Opens(match.End, text),
        CommandPlace.End => match.End > whole.Last && !Picks(text, whole.First, match.First),
        _ => true,
    };

    /// <summary>The '3' of '3, none of the others': a number of the list, and nothing else.</summary>
    private bool Picks(ReadText text, int from, int end)
    {
        var tokens = Enumerable.Range(from, Math.Max(0, end - from)).ToList();
        return tokens.Exists(IsNumber) && tokens.TrueForAll(i => IsNumber(i) || text.Tokens[i].IsPunctuation || text.Fills(i)
            || Is(GrammarClass.And, i, text) || Is(GrammarClass.Choice, i, text));

        bool IsNumber(int i) => text.Tokens[i].Kind == TokenKind.Number || lexicon.Lexicon.Ordinals.ContainsKey(text.Tokens[i].Text);
    }

    /// <summary>'No, ...', 'no but ...', 'no it is ...'; not the 'no' of 'no pain'.</summary>
    private bool Opens(int next, ReadText text)
    {
        // 'No mate, steady hands.'
        while (next < text.Count && Is(GrammarClass.Vocative, next, text))
            next++;
        return next >= text.Count || text.Tokens[next].IsPunctuation || text.Stops(next) || Is(GrammarClass.AfterAnswer, next, text);
    }

    /// <summary>Where the politeness begins that ends with the token ('thank god'); null when it says more.</summary>
    private int? PoliteStart(ReadText text, int last)
    {
        if (text.Tokens[last].IsPunctuation)
            return last;
        for (var start = Math.Max(0, last + 1 - LongestPoliteness); start <= last; start++)
            if (text.EndOf(_polite, start) == last + 1)
                return start;
        return null;
    }

    private bool SaysLittle(ReadText text, int i) => text.Tokens[i].IsPunctuation || Is(GrammarClass.Polite, i, text);

    private bool Is(string grammarClass, int token, ReadText text) => text.Is(lexicon.ClassId(grammarClass), token);
}
