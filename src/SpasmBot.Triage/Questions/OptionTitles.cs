using SpasmBot.Triage.Content;
using SpasmBot.Triage.Understanding;
using SpasmBot.Triage.Understanding.Words;

namespace SpasmBot.Triage.Questions;

/// <summary>Finds options by their titles, with typing errors, one or several after each other.</summary>
internal sealed class OptionTitles
{
    private readonly CompiledLexicon _lexicon;
    private readonly List<(string Id, ReadText Title)> _titles = [];

    public OptionTitles(Question question, QuestionWording wording, Listener listener)
    {
        _lexicon = listener.Lexicon;
        foreach (var option in question.Options)
            if (wording.Options.TryGetValue(option, out var title))
                Add(option, title);
        Add(OptionAnswer.None, wording.None);
        Add(OptionAnswer.Unsure, wording.Unsure);

        void Add(string id, string? title)
        {
            if (title is not null)
                _titles.Add((id, listener.Read(title)));
        }
    }

    /// <summary>Null when the message is not made of titles alone.</summary>
    public IReadOnlyList<string>? Read(ReadText text)
    {
        var chosen = new List<string>();
        for (var at = 0; at < text.Count;)
        {
            if (Longest(text, at) is { } title)
            {
                chosen.Add(title.Id);
                at = title.End;
            }
            else if (text.Tokens[at].IsPunctuation || text.Is(_lexicon.ClassId(GrammarClass.And), at))
            {
                at++;
            }
            else
            {
                return null;
            }
        }
        return chosen.Count == 0 ? null : chosen;
    }

    /// <summary>Options in whose titles, or keywords, every word of the message that says something stands; none of them where something is said to be fine.</summary>
    public IReadOnlyList<string> Containing(ReadText text)
    {
        var words = Enumerable.Range(0, text.Count).Where(i => Says(text, i) || _titles.Exists(t => IsKeyword(t.Id, text, i))).ToList();
        if (words.Count == 0 || Enumerable.Range(0, text.Count).Any(i => text.Silenced(i) || text.Is(_lexicon.ClassId(GrammarClass.Well), i)))
            return [];
        return [.. _titles.Where(t => words.TrueForAll(w => IsKeyword(t.Id, text, w) || Enumerable.Range(0, t.Title.Count).Any(i => Says(t.Title, i) && Same(t.Title, i, text, w)))).Select(t => t.Id)];
    }

    /// <summary>The title that reaches farthest from a place, the first of equals; null where none begins.</summary>
    private (string Id, int End)? Longest(ReadText text, int at)
    {
        (string Id, int End)? best = null;
        foreach (var (id, title) in _titles)
            if (EndOf(title, text, at) is var end && end > (best?.End ?? at))
                best = (id, end);
        return best;
    }

    private bool IsKeyword(string id, ReadText text, int i) =>
        _lexicon.Lexicon.Keywords.TryGetValue(id, out var keywords)
        && (keywords.Contains(text.Tokens[i].Text) || text.Words[i].Any(w => keywords.Contains(_lexicon.Vocabulary.Word(w))));

    private bool Says(ReadText text, int i) =>
        text.Tokens[i].Kind == TokenKind.Word && text.Tokens[i].Text.Length > 2 && !text.Fills(i) && !IsBareNot(text.Tokens[i].Text)
        && !new[] { GrammarClass.Subject, GrammarClass.Preposition, GrammarClass.Polite, GrammarClass.Verb, GrammarClass.And, GrammarClass.Or, GrammarClass.Self, GrammarClass.Nay, GrammarClass.Choice, GrammarClass.That }
            .Any(c => text.Is(_lexicon.ClassId(c), i));

    /// <summary>'Not', and what is heard as it, says nothing alone.</summary>
    private bool IsBareNot(string word) => _lexicon.Lexicon.HeardAs.ContainsKey(word) || _lexicon.Lexicon.HeardAs.ContainsValue(word);

    private static int EndOf(ReadText title, ReadText text, int start)
    {
        var at = start;
        for (var i = 0; i < title.Count; i++)
        {
            if (title.Tokens[i].IsPunctuation)
                continue;
            while (at < text.Count && text.Tokens[at].IsPunctuation && at > start)
                at++;
            if (at == text.Count || !Same(title, i, text, at))
                return -1;
            at++;
        }
        return at;
    }

    private static bool Same(ReadText title, int i, ReadText text, int at) =>
        title.Tokens[i].Text == text.Tokens[at].Text || Array.Exists(title.Words[i], text.Words[at].Contains);
}
