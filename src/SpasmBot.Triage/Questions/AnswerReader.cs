using SpasmBot.Triage.Content;
using SpasmBot.Triage.Rules;
using SpasmBot.Triage.Understanding;
using SpasmBot.Triage.Understanding.Words;

namespace SpasmBot.Triage.Questions;

/// <summary>Reads a message as the answer to one question, in one language.</summary>
internal sealed class AnswerReader(
    DialogContent content, Question question, QuestionWording wording, OptionTitles titles, AllTitles allTitles, Listener listener, FindingClosure closure,
    ExplainedWords explained)
{
    private readonly OwnWords _ownWords = new(content, question, listener, closure);
    private readonly Reassurance _reassurance = new(content, question, listener);
    private readonly WholeMessage _whole = new(listener.Lexicon);
    private readonly OptionKeywords _keywords = new(question, listener);
    private readonly AskedMeaning _meaning = new(content, question, titles, listener, explained);
    private readonly YesOrNo _yesOrNo = new(content, question, wording, listener);
    private readonly AskedQuantity _quantity = new(content, question, listener);
    private readonly TitleWordsAnswer _titleWords = new(content, question, wording, allTitles, listener);
    private readonly AmissPlaces _amissPlaces = new(listener.Lexicon);
    private readonly bool _onlySteers = content.OnlySteers(question);
    private readonly bool _asksForPlace = question.Options.Any(o => content.Findings[o].Kind == FindingKind.Location);
    // The ways in which other questions say that one does not know: 'no idea' speaks to the open question alone.
    private readonly HashSet<string> _doubtsOfOthers = [.. content.Questions.Where(q => q.Id != question.Id).Select(q => q.Unsure).OfType<string>()];

    public Answer Read(string message, HeardText heard, Hearing hearing)
    {
        if (_meaning.Read(heard) is { IsAsked: true } meaning)
            return new Answer(AnswerKind.NotUnderstood, new Statement(null, []), Hearing.Nothing with { Command = Command.Meaning, Topic = meaning.Topic ?? hearing.Topic });
        var told = new ToldAnswer(heard, hearing, _ownWords, _reassurance);
        var answer = Read(message, told);
        // What else is well leaves the doubt whether it is the worst.
        if (hearing.Command == Command.None && MayBeWorse(answer))
            answer = NotUnderstood(told) with { Denies = false, DeniesThroughout = false };
        else if (PassesOverSomethingAmiss(answer, heard.Text))
            answer = NotUnderstood(told);
        return answer;
    }

    private Answer Read(string message, ToldAnswer told)
    {
        var (text, hearing) = (told.Text, told.Hearing);
        var goneThrough = question.Multiple && wording.None is not null ? NumberedAnswers.Read(text, listener.Lexicon, question.Options.Count) : null;
        if (goneThrough is { Unfinished: true })
            return NotUnderstood(told);
        if (EitherWay(text) is { } either)
            return Understood(either, hearing);
        var chosen = ById(message) ?? ByNumber(text, goneThrough?.Chosen) ?? titles.Read(text) ?? _keywords.Read(text);
        return Chosen(chosen) is { } findings ? Understood(findings, hearing)
            : !IsQuestionBack(told) && ReadOwnWords(told) is { } own && !DeniesAndSaysMore(own, told) ? Understood(_titleWords.AddPointedAt(Measured(own, text), text), hearing)
            : Chosen(_yesOrNo.Read(text, hearing.Command)) is { } settled ? UnderstoodBesides(settled, told)
            : _quantity.Read(text) is { } measured ? UnderstoodBesides(new() { [measured] = FindingStatus.Present }, told)
            : wording.None is not null && !_whole.Is(text, GrammarClass.Plenty) && told.Reassured.Wholly && Chosen([OptionAnswer.None]) is { } well ? UnderstoodBesides(well, told)
            : Chosen(_yesOrNo.Opening(text)) is { } opened ? UnderstoodBesides(opened, told)
            : _titleWords.Read(told) is { } titled ? Understood(titled, hearing)
            : Otherwise(told) is { } other ? UnderstoodBesides(other, told)
            : NotUnderstood(told);
    }

    /// <summary>'Nothing new' to whether there is anything else is a no, and not what it is to what may have set it off.</summary>
    private Dictionary<string, FindingStatus>? ReadOwnWords(ToldAnswer told)
    {
        var denies = _yesOrNo.Denies(told.Text, told.Hearing.Command);
        if (_ownWords.Read(told, denies) is not { } own)
            return null;
        foreach (var doubt in question.Open && YesOrNo.IsDenial(told.Hearing.Command) ? _doubtsOfOthers : [])
            own.Remove(doubt);
        return own.Count > 0 ? own : null;
    }

    /// <summary>'Still going now, 25 minutes by the clock': what was heard chooses no option, and the time does.</summary>
    private Dictionary<string, FindingStatus> Measured(Dictionary<string, FindingStatus> said, ReadText text)
    {
        if (!question.Multiple && !_quantity.ReadsBareNumbers && !question.Options.Any(said.ContainsKey) && _quantity.Read(text) is { } measured)
            said[measured] = FindingStatus.Present;
        return said;
    }

    private static Answer NotUnderstood(ToldAnswer told) =>
        new(AnswerKind.NotUnderstood, new Statement(null, new(told.Kept)), told.Hearing)
        {
            Denies = told.Reassured.Half,
            DeniesThroughout = told.Reassured.Throughout,
        };

    /// <summary>'My eyes are fine, but the bladder is playing up': what is not as it should be is asked for once more, if it was heard as no sign.</summary>
    private bool PassesOverSomethingAmiss(Answer answer, ReadText text) => TellsNoDanger(answer)
        && content.AsksForSigns(question)
        && _amissPlaces.Any(text, 0);

    /// <summary>'I swallow fine. The headache though!': it tells plainly of what a sign of the list is the worst form, and not whether it is that.</summary>
    private bool MayBeWorse(Answer answer) => TellsNoDanger(answer) && question.Multiple
        && question.Options.Any(option => content.Findings[option].IsSign && !answer.Statement.Findings.ContainsKey(option)
            && closure.Implied(option).Any(form => content.Findings[form].Kind == FindingKind.Symptom && !question.Options.Contains(form)
                && answer.Statement.Findings.GetValueOrDefault(form) > FindingStatus.Absent));

    private bool TellsNoDanger(Answer answer) => answer.Kind == AnswerKind.Understood && wording.None is not null && !_ownWords.Worries(answer.Statement.Findings);

    /// <summary>'No headache, but I shake and sweat': it denies one sign of the list, and what else it says is not understood.</summary>
    private bool DeniesAndSaysMore(Dictionary<string, FindingStatus> said, ToldAnswer told) =>
        question.Multiple && wording.None is not null && told.Hearing.Command == Command.None
        && !question.Options.Any(option => said.TryGetValue(option, out var status) && status > FindingStatus.Absent)
        && said.Any(s => content.Findings[s.Key].IsSign && (s.Value == FindingStatus.Absent || question.Options.Contains(s.Key)))
        && !_ownWords.Worries(said)
        && told.Reassured is { Wholly: false, Half: false };

    /// <summary>'Why do I get cramps?' is no yes to whether we may begin, and 'is salt good for cramps?' no word of whether it helped.</summary>
    private bool IsQuestionBack(ToldAnswer told) => _onlySteers
        && (told.Hearing.Topic is not null || (told.Hearing.Command == Command.Question && !question.Open
            && !told.Kept.Any(said => said.Value > FindingStatus.Absent && (question.Offers(said.Key) || content.Findings[said.Key].Danger))));

    private Dictionary<string, FindingStatus>? Chosen(IReadOnlyList<string>? ids) =>
        ids is not null && (question.Multiple || ids.Count == 1) ? OptionAnswer.Findings(question, ids) : null;

    private Answer Understood(Dictionary<string, FindingStatus> findings, Hearing hearing)
    {
        // 'Back' is a part of the body where one was asked for.
        var meant = hearing.Command == Command.Back && _asksForPlace && findings.Count > 0 ? hearing with { Command = Command.None } : hearing;
        return Settled(findings, meant);
    }

    /// <summary>What else was said counts too, and more than a denial that came with it.</summary>
    private Answer UnderstoodBesides(Dictionary<string, FindingStatus> findings, ToldAnswer told)
    {
        var denies = !told.Heard.OnlyCorrects && _yesOrNo.Denies(told.Text, told.Hearing.Command);
        foreach (var (id, status) in told.Kept)
            if (!_doubtsOfOthers.Contains(id) && !(denies && _ownWords.IsUnaskedPlace(id)) && (!findings.TryGetValue(id, out var known) || known < status))
                findings[id] = status;
        return Settled(findings, told.Hearing);
    }

    private Answer Settled(Dictionary<string, FindingStatus> findings, Hearing hearing) =>
        new(AnswerKind.Understood, new Statement(question.Id, closure.Close(findings)), hearing);

    private IReadOnlyList<string>? ById(string message)
    {
        var id = message.Trim();
        return question.Options.Contains(id) || (id == OptionAnswer.None && wording.None is not null) || (id == OptionAnswer.Unsure && wording.Unsure is not null) ? [id] : null;
    }

    /// <summary>'3' to how old a child is takes the third of the list, and may be three years all the same.</summary>
    private Dictionary<string, FindingStatus>? EitherWay(ReadText text) =>
        !question.Multiple && _quantity.CountsBareNumbers && ByNumber(text, null) is [var listed] && _quantity.Read(text) is { } measured && measured != listed
            ? new() { [listed] = FindingStatus.Present, [measured] = FindingStatus.Possible }
            : null;

    /// <summary>After the options, 'none' and 'not sure' are numbered on, as they are shown; not on a scale, where numbers measure.</summary>
    private IReadOnlyList<string>? ByNumber(ReadText text, IReadOnlyList<int>? gone)
    {
        if (gone is not null)
            return gone.Count == 0 ? [OptionAnswer.None] : gone.All(n => n >= 1 && n <= question.Options.Count) ? [.. gone.Select(n => question.Options[n - 1])] : null;
        List<string> choices = [.. question.Options];
        if (question.Multiple || !_quantity.ReadsBareNumbers)
        {
            if (wording.None is not null)
                choices.Add(OptionAnswer.None);
            if (wording.Unsure is not null)
                choices.Add(OptionAnswer.Unsure);
        }
        var numbers = ChoiceNumbers.Read(text, listener.Lexicon, question.Options.Count);
        return numbers is not null && numbers.All(n => n >= 1 && n <= choices.Count) ? [.. numbers.Select(n => choices[n - 1])] : null;
    }

    /// <summary>'She bent for the cat' is a cause, though no list has it. A word alone, or words that are none, may be a slip; what is asked back is no answer.</summary>
    private Dictionary<string, FindingStatus>? Otherwise(ToldAnswer told) =>
        question.Otherwise is { } id && told.Hearing is { Command: Command.None, Topic: null, Corrected.Count: 0 } && IsLanguage(told.Text)
        && !told.Worries && !allTitles.AnswersAnother(question, told.Text)
            ? new() { [id] = FindingStatus.Present }
            : null;

    private static bool IsLanguage(ReadText text)
    {
        var known = Enumerable.Range(0, text.Count).Where(i => text.Tokens[i].Kind == TokenKind.Word).Select(i => text.Words[i].Length > 0 || text.Silenced(i)).ToList();
        return known.Count > 1 && 2 * known.Count(isKnown => isKnown) >= known.Count && !Enumerable.Range(0, text.Count).All(text.Fills);
    }
}
