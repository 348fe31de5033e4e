using System.Text.RegularExpressions;
using SpasmBot.Triage.Content;
using SpasmBot.Triage.Understanding;
using SpasmBot.Triage.Understanding.Patterns;
using SpasmBot.Triage.Understanding.Words;

namespace SpasmBot.Triage.Questions;

/// <summary>Finds options by single words of their titles, or by their keywords: 'balance' for 'Trouble walking or keeping my balance'.</summary>
internal sealed class TitleWords
{
    private static readonly string[] SaysLittle =
    [
        GrammarClass.Subject, GrammarClass.Preposition, GrammarClass.Polite, GrammarClass.Verb, GrammarClass.And, GrammarClass.Or, GrammarClass.Self, GrammarClass.Nay,
        GrammarClass.Choice, GrammarClass.That, GrammarClass.NoSign, GrammarClass.Quantifier,
    ];

    private readonly CompiledLexicon _lexicon;
    private readonly List<(string Id, ReadText Title)> _titles = [];

    public TitleWords(Question question, QuestionWording wording, Listener listener)
    {
        _lexicon = listener.Lexicon;
        foreach (var option in question.Options.Where(wording.Options.ContainsKey))
            Add(option, wording.Options[option]);
        Add(OptionAnswer.None, wording.None ?? "");
        Add(OptionAnswer.Unsure, wording.Unsure ?? "");

        // What stands in brackets only explains: 'not just a sore limp'.
        void Add(string id, string title) => _titles.Add((id, listener.Read(Regex.Replace(title, @"\([^)]*\)", ""))));
    }

    /// <summary>Options in whose titles, or keywords, every word of the message that says something stands; none of them where something is said to be fine.</summary>
    public IReadOnlyList<string> Containing(ReadText text) => Containing(text, new TokenRange(0, text.Count));

    /// <summary>The same for a part of the message.</summary>
    public IReadOnlyList<string> Containing(ReadText text, TokenRange part)
    {
        var words = Enumerable.Range(part.Start, part.Length).Where(i => Says(text, i) || _titles.Exists(t => IsKeyword(t.Id, text, i))).ToList();
        if (words.Count == 0 || Enumerable.Range(part.Start, part.Length).Any(i => text.Silenced(i) || text.Is(_lexicon.ClassId(GrammarClass.Well), i)))
            return [];
        return [.. _titles.Where(t => words.TrueForAll(w => IsKeyword(t.Id, text, w) || Enumerable.Range(0, t.Title.Count).Any(i => Says(t.Title, i) && OptionTitles.Same(t.Title, i, text, w)))).Select(t => t.Id)];
    }

    /// <summary>'My knee': where the words stand that could be those of a title, parts of the body do, and none that tells of a sign by itself.</summary>
    public bool SaysOnlyPlaces(ReadText text)
    {
        var (end, said) = (0, false);
        for (var i = 0; i < text.Count; i++)
        {
            foreach (var place in text.ClassesAt(i))
                if (_lexicon.IsBody(place.ClassId))
                    end = Math.Max(end, place.End);
            // 'Nothing in my foot' is in doubt; 'no, my foot' is not. 'Both legs' says more where a title does.
            if (text.Is(_lexicon.ClassId(GrammarClass.TellingPlace), i) || IsCountInTitle(text, i) || (end <= i && Says(text, i)) || (text.IsNay(i) && !text.Answers(i)))
                return false;
            said |= end > i;
        }
        return said;
    }

    private bool IsKeyword(string id, ReadText text, int i) =>
        _lexicon.Lexicon.Keywords.TryGetValue(id, out var keywords)
        && (keywords.Contains(text.Tokens[i].Text) || text.Words[i].Any(w => keywords.Contains(_lexicon.Vocabulary.Word(w))));

    private bool Says(ReadText text, int i) =>
        text.Tokens[i].Kind == TokenKind.Word && text.Tokens[i].Text.Length > 2 && !text.Fills(i) && !IsBareNot(text.Tokens[i].Text)
        && !Array.Exists(SaysLittle, c => text.Is(_lexicon.ClassId(c), i));

    /// <summary>'Not', and what is heard as it, says nothing alone.</summary>
    private bool IsBareNot(string word) => _lexicon.Lexicon.HeardAs.ContainsKey(word) || _lexicon.Lexicon.HeardAs.ContainsValue(word);

    private bool IsCountInTitle(ReadText text, int i) => _lexicon.Lexicon.Numbers.GetValueOrDefault(text.Tokens[i].Text) > 1
        && _titles.Exists(t => t.Title.Tokens.Any(token => token.Text == text.Tokens[i].Text));
}
