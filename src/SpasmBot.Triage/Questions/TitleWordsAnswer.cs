using SpasmBot.Triage.Content;
using SpasmBot.Triage.Understanding;
using SpasmBot.Triage.Understanding.Words;

namespace SpasmBot.Triage.Questions;

/// <summary>
/// 'Balance' for 'Trouble walking or keeping my balance': some words of a title answer for it. Words of doubt, and words of several options,
/// raise a doubt in each.
/// </summary>
internal sealed class TitleWordsAnswer(
    DialogContent content, Question question, QuestionWording wording, AllTitles allTitles, Listener listener)
{
    // A part of the body stands in so many options of a list at most.
    private const int MostMeant = 4;

    private readonly TitleWords _words = new(question, wording, listener);
    private readonly OptionPointer _pointer = new(listener.Lexicon);
    private readonly bool _asksForSigns = content.AsksForSigns(question);
    private readonly bool _asksForPlace = question.Options.Any(o => content.Findings[o].Kind == FindingKind.Location);

    /// <summary>Null when no title is meant.</summary>
    public Dictionary<string, FindingStatus>? Read(ToldAnswer told)
    {
        var (heard, hearing) = (told.Heard, told.Hearing);
        // 'Sorry, it is the foot' mends the place, and says nothing of its strength.
        if ((heard.OnlyCorrects && !_asksForPlace) || hearing.Command is not (Command.None or Command.Yes or Command.Question) || allTitles.AnswersAnother(question, heard.Text))
            return null;
        // A part of the body alone says where it is; but 'yes, my hands' says more, and so do 'kidneys' of illnesses.
        var points = _pointer.FollowsBody(heard.Text);
        if (_asksForSigns && hearing.Command != Command.Yes && !points && _words.SaysOnlyPlaces(heard.Text))
            return null;
        var ids = heard.Text.Tokens.Any(t => t.Kind == TokenKind.Number) ? [] : _words.Containing(heard.Text);
        if (ids.Count == 0)
            ids = PointedAt(heard.Text);
        if (ids.Count == 0 || ids.Count > (!question.Multiple ? 1 : points ? MostMeant : 2))
            return null;
        // 'Not worse', 'not the first time'.
        if (heard.Mentions.Any(m => m.Status == FindingStatus.Absent && ids.Contains(m.Mention.Finding.Id)))
            return null;
        if (ids is [OptionAnswer.None or OptionAnswer.Unsure])
            return OptionAnswer.Findings(question, ids);
        // 'Chest is clear, no tingles': who denies a sign in words of their own does not name one by its title.
        return heard.Mentions.Any(m => m.DeniesDanger) ? null : Weighed(ids, told);
    }

    /// <summary>'Yes, the night one' tells of more than of a night.</summary>
    public Dictionary<string, FindingStatus> AddPointedAt(Dictionary<string, FindingStatus> own, ReadText text)
    {
        if (PointedAt(text) is [var id] && question.Options.Contains(id))
            own.TryAdd(id, FindingStatus.Possible);
        return own;
    }

    private Dictionary<string, FindingStatus>? Weighed(IReadOnlyList<string> ids, ToldAnswer told)
    {
        var danger = ids.Any(id => content.Findings.TryGetValue(id, out var finding) && finding.Danger);
        // 'My grip is as strong as before' names no weak hand.
        if (danger && told.Reassured.SaysWell)
            return null;
        // 'I cannot pee' is no water pill, for all that the word stands in its title.
        if (!danger && told.Worries)
            return null;
        var status = ids.Count == 1 && !danger ? FindingStatus.Present : FindingStatus.Possible;
        return ids.Where(question.Options.Contains).ToDictionary(id => id, _ => status);
    }

    /// <summary>'The night one. It started at 3', of a list of signs.</summary>
    private IReadOnlyList<string> PointedAt(ReadText text) => question.Multiple && _pointer.EndsPart(text) is { } part ? _words.Containing(text, part) : [];
}
