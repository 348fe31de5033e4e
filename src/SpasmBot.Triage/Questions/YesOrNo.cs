using SpasmBot.Triage.Content;
using SpasmBot.Triage.Understanding;

namespace SpasmBot.Triage.Questions;

/// <summary>
/// A 'yes' or 'no' as the answer to one question: the option that begins so ('Yes, I hurt it'), or 'none of these'; never a guess.
/// </summary>
internal sealed class YesOrNo(DialogContent content, Question question, QuestionWording wording, Listener listener)
{
    private readonly WholeMessage _whole = new(listener.Lexicon);
    private readonly QualifiedDenial _qualified = new(listener.Lexicon);
    private readonly bool _onlySteers = content.OnlySteers(question);
    private readonly bool _asksForSigns = content.AsksForSigns(question);
    private readonly bool _asksForConditions = question.Options.Any(o => content.Findings[o].Kind == FindingKind.Condition);

    private readonly Dictionary<string, Command> _commandOf = question.Options
        .Where(wording.Options.ContainsKey)
        // 'No, thank you' is a no first of all.
        .ToDictionary(o => o, o => listener.Hear(wording.Options[o].Split(',')[0]).Command);

    public IReadOnlyList<string>? Read(ReadText text, Command command)
    {
        if (command == Command.NotSure)
            return question.Unsure is not null || wording.Unsure is not null ? [OptionAnswer.Unsure] : null;
        return Option(text, command) ?? (Denies(text, command) && !(_asksForSigns && _qualified.Is(text)) ? [OptionAnswer.None]
            : command == Command.Yes && question.Options.Count == 1 && !IsMereConsent(text) ? question.Options
            : null);
    }

    /// <summary>
    /// 'Yeah copped a knee in it', 'nope slept funny': the word that opens the answer is the answer where the rest is not understood.
    /// What only steers the conversation, as whether to delete all, takes a clearer word.
    /// </summary>
    public IReadOnlyList<string>? Opening(ReadText text) =>
        question.Multiple || _onlySteers || listener.Opening(text) is not { } opening ? null : Option(text, opening);

    /// <summary>It says that none of the options holds.</summary>
    public bool Denies(ReadText text, Command command) => wording.None is not null && IsDenial(command) && !SpeaksOfElse(text) && !MayBeThePainAskedFor(text);

    private List<string>? Option(ReadText text, Command command)
    {
        // 'It is gone' is no 'no', though it denies a list of signs.
        if (command == Command.Yes && IsMereConsent(text))
            return null;
        var meant = question.Options.Where(o => _commandOf.TryGetValue(o, out var option)
            && (option == Command.Yes && command == Command.Yes || option == Command.No && IsDenial(command))).ToList();
        return meant.Count == 1 ? meant : null;
    }

    /// <summary>'OK' to 'is one of these signs there?' may be said to what stood above it, and may say that one is well.</summary>
    private bool IsMereConsent(ReadText text) => _asksForSigns && _whole.Is(text, GrammarClass.Well);

    /// <summary>'It's gone' denies signs, and 'no pills' medicines; neither says what else one has.</summary>
    private bool SpeaksOfElse(ReadText text) => _asksForSigns
        ? MayBeNumber(text)
        : _whole.Is(text, GrammarClass.SpasmOver) || (_asksForConditions && _whole.Is(text, GrammarClass.NoMedicine));

    /// <summary>'It only hurts when I turn' is no more than sore of a cramp; of a chest that is asked for alone it may be all that is meant.</summary>
    private bool MayBeThePainAskedFor(ReadText text) => _asksForSigns && !question.Multiple && !text.IsNay(0)
        && Enumerable.Range(0, text.Count).Any(i => text.Is(listener.Lexicon.ClassId(GrammarClass.Plain), i));

    /// <summary>'No one' is written for 'none' and for 'number one'; a zero is no number of a list.</summary>
    private bool MayBeNumber(ReadText text) => text.Count == 2 && text.IsNay(0)
        && listener.Lexicon.Lexicon.Numbers.TryGetValue(text.Tokens[1].Text, out var number) && number > 0;

    public static bool IsDenial(Command command) => command is Command.No or Command.NoneOfThese or Command.Done;
}
