using SpasmBot.Triage.Content;
using SpasmBot.Triage.Understanding;
using SpasmBot.Triage.Understanding.Words;

namespace SpasmBot.Triage.Questions;

/// <summary>
/// Whether a list of signs is asked back: 'numb?', 'explain numbness', 'is tingling numbness?'. Such a word tells of no sign. Not where
/// the person, a part of the body or a doubt stands beside it: 'a bit numb?', 'what is this numbness in my foot?'.
/// </summary>
internal sealed class AskedMeaning(DialogContent content, Question question, OptionTitles titles, Listener listener, ExplainedWords explained)
{
    private static readonly string[] SaysLittle = [GrammarClass.And, GrammarClass.Or, GrammarClass.Polite, GrammarClass.Determiner];
    private static readonly string[] SaysLittleOfWords = [.. SaysLittle, GrammarClass.Verb, GrammarClass.Preposition, GrammarClass.Asks, GrammarClass.Explain, GrammarClass.InGeneral, GrammarClass.Choice, GrammarClass.Quantifier];
    private static readonly string[] Asking = [GrammarClass.Explain, GrammarClass.InGeneral];
    private static readonly string[] TellsOfOneself = [GrammarClass.Self, GrammarClass.Pronoun, GrammarClass.They];

    private readonly bool _asksForSigns = content.AsksForSigns(question);

    /// <summary>Null when nothing is asked; else the topic that explains the first word asked about, or no topic where no word has one.</summary>
    public (string? Topic, bool IsAsked) Read(HeardText heard)
    {
        var text = heard.Text;
        if (!_asksForSigns || text.Count == 0)
            return (null, false);
        var explains = Enumerable.Range(0, text.Count).Any(i => Is(text, GrammarClass.Explain, i));
        var asks = explains || text.Tokens[^1].Kind == TokenKind.QuestionMark || heard.Command is Command.Question or Command.Meaning;
        if (!asks || heard.Mentions.Any(m => m.Status == FindingStatus.Possible) || Enumerable.Range(0, text.Count).Any(i => TellsOneself(text, i)))
            return (null, false);
        if (explains && ByNumber(text) is { } option)
            return (explained.First(option), true);
        var generally = explains || Enumerable.Range(0, text.Count).Any(i => Is(text, GrammarClass.Asks, i));
        return SaysNoMore(text, generally ? SaysLittleOfWords : SaysLittle) ? (explained.First(text), true) : (null, false);
    }

    /// <summary>'I', 'it'; not the 'it' of 'what does it mean'.</summary>
    private bool TellsOneself(ReadText text, int i) => Array.Exists(TellsOfOneself, c => Is(text, c, i)) && !Array.Exists(Asking, c => StandsWithin(text, c, i));

    private bool StandsWithin(ReadText text, string grammarClass, int token) =>
        Enumerable.Range(0, token + 1).Any(start => text.EndOf(listener.Lexicon.ClassId(grammarClass), start) > token);

    /// <summary>'Can you explain the third one'.</summary>
    private ReadText? ByNumber(ReadText text)
    {
        for (var i = 0; i < text.Count; i++)
            if ((listener.Lexicon.Lexicon.Ordinals.TryGetValue(text.Tokens[i].Text, out var number)
                || (text.Tokens[i] is { Kind: TokenKind.Number } token && (number = (int)Math.Min(token.Value, int.MaxValue)) > 0))
                && titles.Title(number > 0 ? number - 1 : question.Options.Count + number) is { } title)
                return title;
        return null;
    }

    /// <summary>At least one word that is explained, and beside such words only what says little.</summary>
    private bool SaysNoMore(ReadText text, string[] saysLittle)
    {
        var asked = false;
        for (var i = 0; i < text.Count;)
        {
            var end = Math.Max(i, text.Tokens[i].IsPunctuation ? i + 1 : Array.ConvertAll(saysLittle, c => text.EndOf(listener.Lexicon.ClassId(c), i)).Max());
            if (explained.At(text, i) is { } word)
                (asked, end) = (true, Math.Max(end, word.End));
            if (end == i)
                return false;
            i = end;
        }
        return asked;
    }

    private bool Is(ReadText text, string grammarClass, int token) => text.Is(listener.Lexicon.ClassId(grammarClass), token);
}
