using SpasmBot.Triage.Content;
using SpasmBot.Triage.Understanding;
using SpasmBot.Triage.Understanding.Patterns;

namespace SpasmBot.Triage.Questions;

/// <summary>
/// 'My legs are fine', 'just a sore muscle', 'that was last year': whoever is asked for signs of danger and says no more than that has
/// none. Not where anything worries, where something is not so, or where it is so only at times ('fine until I stand up').
/// </summary>
internal sealed class Reassurance(DialogContent content, Question question, Listener listener)
{
    private const int LongestDenial = 3;

    private static readonly string[] SaysLittle =
    [
        GrammarClass.Contrast, GrammarClass.Plain, GrammarClass.Determiner, GrammarClass.Preposition, GrammarClass.Subject, GrammarClass.Self,
        GrammarClass.Verb, GrammarClass.And, GrammarClass.Or, GrammarClass.Polite, GrammarClass.Well, GrammarClass.NoMore, GrammarClass.Able,
    ];

    private static readonly string[] Acting = [GrammarClass.Verb, GrammarClass.Self, GrammarClass.Pronoun, GrammarClass.They, GrammarClass.Subject];

    private static readonly string[] Denying = [GrammarClass.Negative, GrammarClass.NotAsked, GrammarClass.FallingShort];

    private readonly WellPlaces _wellPlaces = new(listener.Lexicon);
    private readonly Untroubled _untroubled = new(listener.Lexicon);
    private readonly bool _asksForSigns = question.Multiple || question.Options.All(o => content.Findings[o].IsSign);
    private readonly int[] _saysLittle = [.. SaysLittle.Select(listener.Lexicon.ClassId)];

    public Reassured Read(ToldAnswer told)
    {
        if (!MayBeSaid(told))
            return default;
        var heard = told.Heard;
        var message = new MessageParts(heard, listener.Lexicon);
        HashSet<int> harmless = [.. heard.Mentions.Where(m => !m.Mention.Finding.Danger).SelectMany(m => m.Mention.Match.Places).SelectMany(p => Enumerable.Range(p.Start, p.Length))];
        var half = IsHalfSaid(message);
        var throughout = half && message.All.All(part => _untroubled.IsCue(message, part) || Denies(message, part) || SaysNothingOfNote(message, part, harmless));
        return new Reassured(
            EachPartIsWell(message, harmless) || (question.Multiple && IsNoMoreThanSore(message)) || (throughout && EndsWithNo(message)),
            half,
            throughout,
            half && message.Says(GrammarClass.Well, GrammarClass.Works));
    }

    private bool MayBeSaid(ToldAnswer told) =>
        _asksForSigns && told.Hearing is { Command: Command.None, Topic: null }
        && !_wellPlaces.Without(told.Heard).Any(m => m.Status > FindingStatus.Absent && m.Mention.Finding.Danger)
        && !told.Hints.Any(id => content.Findings[id].Danger);

    private bool IsHalfSaid(MessageParts message)
    {
        if (_untroubled.Is(message))
            return true;
        if (message.Says(GrammarClass.Stop) || message.SaysBesidesWell(message.Whole, GrammarClass.Proviso, GrammarClass.Amiss))
            return false;
        return message.All.Count > 0 && message.All.All(part => IsNay(part) || Denies(message, part) || IsFine(message, part));

        // 'No', 'no temperature'; not 'no, it flops'.
        bool IsNay(TokenRange part) => part.Length <= LongestDenial && message.Text.IsNay(part.Start) && !message.Says(part, Acting);
    }

    /// <summary>
    /// 'No redness, opens fine': between the commas, each part says that all is well, denies a sign, or says nothing of note. What stands
    /// behind a 'but' must say so itself: 'legs fine but my arm' tells of the arm.
    /// </summary>
    private bool EachPartIsWell(MessageParts message, HashSet<int> harmless)
    {
        var again = message.Says(GrammarClass.Again);
        var parts = message.All.SelectMany(part => BetweenStops(message, part)).ToList();
        return parts.Exists(part => TellsWell(part.Range)) && parts.TrueForAll(part => TellsWell(part.Range)
            || _untroubled.DeniesTheList(message, part.Range)
            || (SaysNothingOfNote(message, part.Range, harmless) && (!part.Limits || message.Says(part.Range, GrammarClass.Plain))));

        bool TellsWell(TokenRange part) => IsFine(message, part) || (!again && DeniesOrEnded(message, part));
    }

    /// <summary>'I can swallow, my head is straight. No': whoever tells of what works and then answers has answered.</summary>
    private bool EndsWithNo(MessageParts message) => message.All.Count > 1
        && message.All[^1] is var last && message.Text.IsNay(last.Start) && (last.Length == 1 || _untroubled.DeniesTheList(message, last));

    /// <summary>A 'but' or 'otherwise' that opens or ends a message has nothing to set against the rest.</summary>
    private IEnumerable<(TokenRange Range, bool Limits)> BetweenStops(MessageParts message, TokenRange part)
    {
        var (start, limits) = (part.Start, false);
        for (var i = part.Start; i < part.End; i++)
        {
            if (!message.Is(GrammarClass.Stop, i) || i == 0 || i + 1 >= message.All[^1].End)
                continue;
            if (i > start)
                yield return (new TokenRange(start, i), limits);
            (start, limits) = (message.Text.EndOf(listener.Lexicon.ClassId(GrammarClass.Stop), i), true);
        }
        if (start < part.End || limits)
            yield return (new TokenRange(Math.Min(start, part.End), part.End), limits);
    }

    private static bool Denies(MessageParts message, TokenRange part) => message.Mentioned(part, m => m.DeniesDanger);

    /// <summary>
    /// 'The tingling was last year', 'I can touch my chest with my chin': what would worry is denied, over, or another person's; not where
    /// it is so at times only, as in 'I can swallow until I lie down'.
    /// </summary>
    private static bool DeniesOrEnded(MessageParts message, TokenRange part) =>
        message.Mentioned(part, m => (m.DeniesDanger && !(m.Mention.Said == FindingStatus.Absent && message.SaysBesidesWell(part, GrammarClass.Proviso))) || ((m.Mention.Finding.Danger || m.Left is not null) && m.Verdict is Verdict.Over or Verdict.OfAnother));

    private static bool IsFine(MessageParts message, TokenRange part) => message.Says(part, GrammarClass.Well)
        && !message.SaysBesidesWellPhrases(part, GrammarClass.Negative, GrammarClass.Proviso)
        && !message.SaysBesidesWell(part, GrammarClass.Amiss);

    private bool IsNoMoreThanSore(MessageParts message) =>
        message.Says(GrammarClass.Plain) && message.Says(GrammarClass.Contrast, GrammarClass.NoMore) && !message.Says(GrammarClass.Proviso)
        && SaysLittleBut(message, message.Whole, []);

    private bool SaysNothingOfNote(MessageParts message, TokenRange part, HashSet<int> harmless) =>
        !message.Says(part, Denying) && SaysLittleBut(message, part, harmless);

    private bool SaysLittleBut(MessageParts message, TokenRange part, HashSet<int> harmless)
    {
        var (text, covered) = (message.Text, part.Start);
        for (var i = part.Start; i < part.End; i++)
        {
            if (text.Tokens[i].IsPunctuation || text.Fills(i) || harmless.Contains(i))
                covered = Math.Max(covered, i + 1);
            foreach (var place in text.ClassesAt(i))
                if (listener.Lexicon.IsBody(place.ClassId) || Array.Exists(_saysLittle, c => c == place.ClassId))
                    covered = Math.Max(covered, place.End);
            if (covered <= i)
                return false;
        }
        return true;
    }
}
