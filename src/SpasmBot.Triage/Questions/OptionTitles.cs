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

    /// <summary>The title of the option at that place of the list; null where there is none.</summary>
    public ReadText? Title(int place) => place >= 0 && place < _titles.Count ? _titles[place].Title : null;

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

    /// <summary>The title that reaches farthest from a place, the first of equals; null where none begins.</summary>
    private (string Id, int End)? Longest(ReadText text, int at)
    {
        (string Id, int End)? best = null;
        foreach (var (id, title) in _titles)
            if (EndOf(title, text, at) is var end && end > (best?.End ?? at))
                best = (id, end);
        return best;
    }

    /// <summary>Where the title ends that begins at the token, whatever marks stand in either; -1 where it does not begin.</summary>
    internal static int EndOf(ReadText title, ReadText text, int start)
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

    /// <summary>The same word, or the same misspelt.</summary>
    internal static bool Same(ReadText title, int i, ReadText text, int at) =>
        title.Tokens[i].Text == text.Tokens[at].Text || Array.Exists(title.Words[i], text.Words[at].Contains);
}
