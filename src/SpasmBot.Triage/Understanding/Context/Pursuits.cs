using SpasmBot.Triage.Content;
using SpasmBot.Triage.Understanding.Patterns;
using SpasmBot.Triage.Understanding.Words;

namespace SpasmBot.Triage.Understanding.Context;

/// <summary>
/// Times for which something was done, and no spasm lasted: 'six hours straight at the wheel', 'after two hours of netball', 'kneading
/// dough for an hour without a break'. Where a spasm is told of before the time, or is said to go on, the time is the spasm's.
/// </summary>
internal sealed class Pursuits
{
    // How many words away from a time what it belongs to may stand; no search goes further, so that all of them take linear time.
    private const int FarthestDoing = 5;
    private const int FarthestUnbroken = 6;
    private const int FarthestSpasm = 10;
    private const int FarthestNeighbour = 12;
    private const int FarthestGoing = 30;
    private const int LongestBefore = 3;

    private readonly CompiledLexicon _lexicon;
    private readonly ReadText _text;
    private readonly MentionIndex _mentions;
    private readonly bool[] _taken;

    public Pursuits(CompiledLexicon lexicon, ReadText text, MentionIndex mentions)
    {
        (_lexicon, _text, _mentions) = (lexicon, text, mentions);
        _taken = new bool[text.Count];
        for (var i = 0; i < text.Count; i++)
            if (Stretch(i) is { } stretch && IsPursuit(stretch))
                Array.Fill(_taken, true, stretch.Start, UnbrokenBehind(stretch.End) - stretch.Start);
    }

    /// <summary>How long the mention says that it lasts is how long something was done.</summary>
    public bool Take(Mention mention) =>
        mention.Finding is { Kind: FindingKind.Course, Since: false, Often: false } && Array.Exists(mention.Anchors, i => _taken[i]);

    /// <summary>'Six hours (straight)', or 'without a break' alone; null where none begins.</summary>
    private TokenRange? Stretch(int start)
    {
        var end = Math.Max(EndOf(NumberClass.Short, start), EndOf(GrammarClass.Unbroken, start));
        if (end < 0)
            return null;
        var next = Past(end);
        return new TokenRange(start, next < _text.Count ? Math.Max(end, EndOf(GrammarClass.Unbroken, next)) : end);
    }

    /// <summary>The end of 'without a break' in 'two hours at the piano without a break'; of the time where no such words follow.</summary>
    private int UnbrokenBehind(int end)
    {
        for (var i = end; i < Math.Min(end + FarthestUnbroken, _text.Count) && !_text.Stops(i) && !IsComplaint(i); i++)
            if (EndOf(GrammarClass.Unbroken, i) is var unbroken and > 0)
                return unbroken;
        return end;
    }

    private bool IsPursuit(TokenRange stretch) => !GoesOn(stretch) && !SpasmBehind(stretch.End)
        && (ComesAfter(stretch.Start) || ((DoneBehind(stretch.End) || DoneBefore(stretch)) && !SpasmBefore(stretch.Start)));

    /// <summary>'Still', 'will not let go' in the sentence of the time; 'now', 'later' right behind it.</summary>
    private bool GoesOn(TokenRange stretch)
    {
        for (var i = stretch.Start - 1; i >= Math.Max(0, stretch.Start - FarthestGoing) && !_text.Tokens[i].EndsSentence; i--)
            if (Is(GrammarClass.GoesOn, i))
                return true;
        for (var i = stretch.End; i < Math.Min(stretch.End + FarthestGoing, _text.Count) && !_text.Tokens[i].EndsSentence; i++)
            if (Is(GrammarClass.GoesOn, i) || (i == stretch.End && Is(GrammarClass.SoFar, i)))
                return true;
        return false;
    }

    /// <summary>'After', 'spent', 'did': what follows was done.</summary>
    private bool ComesAfter(int start)
    {
        var before = start - 1;
        while (before >= Math.Max(0, start - FarthestNeighbour) && !Is(GrammarClass.AfterDoing, before)
            && (Leads(before) || Is(GrammarClass.Pursuit, before) || IsDoing(before)))
            before--;
        return Is(GrammarClass.AfterDoing, before);
    }

    /// <summary>'… at the wheel', 'of netball', 'kneading dough'; not 'of agony', 'in my leg', 'rubbing it'.</summary>
    private bool DoneBehind(int end)
    {
        var at = Past(end);
        var of = Is(GrammarClass.Of, at);
        while (at < Math.Min(end + FarthestNeighbour, _text.Count) && Leads(at) && !Is(GrammarClass.Pursuit, at) && !Is(GrammarClass.AfterDoing, at))
            at++;
        return at < _text.Count && (IsPursued(at) || IsDoing(at) || (of && IsAnything(at)));
    }

    /// <summary>'Kneading dough for …', 'on the tills, … without a break'; a bare time behind a comma is the spasm's.</summary>
    private bool DoneBefore(TokenRange stretch)
    {
        var unbroken = Enumerable.Range(stretch.Start, stretch.Length).Any(i => Is(GrammarClass.Unbroken, i));
        for (var i = stretch.Start - 1; i >= Math.Max(0, stretch.Start - FarthestDoing) && !_text.Stops(i) && (unbroken || !_text.Tokens[i].IsPunctuation); i--)
            if (IsPursued(i) || IsDoing(i))
                return true;
        return false;
    }

    /// <summary>'My calf has cramped for two hours …': a spasm is spoken of, and the time behind it; not in 'cramp after two hours'.</summary>
    private bool SpasmBefore(int start)
    {
        for (var i = start - 1; i >= Math.Max(0, start - FarthestSpasm) && !_text.Stops(i); i--)
        {
            if (Is(GrammarClass.AfterDoing, i) && Is(GrammarClass.Preposition, i))
                return false;
            if (IsComplaint(i) || IsPlace(i) || Is(GrammarClass.Pronoun, i))
                return true;
        }
        return false;
    }

    /// <summary>'… of cramp', '… in agony'.</summary>
    private bool SpasmBehind(int end)
    {
        var at = end;
        while (at < Math.Min(end + FarthestNeighbour, _text.Count) && Leads(at))
            at++;
        return at > end && at < _text.Count && IsComplaint(at);
    }

    /// <summary>A gerund of what is no complaint, and is not done to the spasm.</summary>
    private bool IsDoing(int at) => _text.Tokens[at].Kind == TokenKind.Word
        && _lexicon.Lexicon.Gerunds.Exists(ending => _text.Tokens[at].Text.EndsWith(ending, StringComparison.Ordinal))
        && !Is(GrammarClass.Enduring, at) && !Is(GrammarClass.Verb, at) && !IsDoneTo(at + 1)
        && _mentions.At(at).All(m => m.Finding is { Kind: FindingKind.Cause or FindingKind.Location, Danger: false });

    private bool IsPursued(int at) => EndOf(GrammarClass.Pursuit, at) is var end and > 0 && !IsDoneTo(end);

    /// <summary>Of what is no complaint: the 'Paganini' of three hours of Paganini.</summary>
    private bool IsAnything(int at) => _text.Tokens[at].Kind == TokenKind.Word
        && !Is(GrammarClass.Pronoun, at) && !Is(GrammarClass.Enduring, at) && _mentions.At(at).Count == 0;

    /// <summary>'Rubbing my calf', 'walking it off', 'driving me mad'.</summary>
    private bool IsDoneTo(int next) => next < _text.Count
        && (Is(GrammarClass.Pronoun, next) || Is(GrammarClass.They, next) || Is(GrammarClass.Self, next) || _text.Body(Math.Min(Past(next), _text.Count - 1)));

    /// <summary>'Dancing' alone is no twitching.</summary>
    private bool IsComplaint(int at) => !Is(GrammarClass.Pursuit, at)
        && (Is(GrammarClass.Plain, at) || _mentions.At(at).Any(m => m.Finding.Kind is FindingKind.Symptom or FindingKind.Severity));

    /// <summary>The feet of 'on my feet' are none.</summary>
    private bool IsPlace(int at) => _text.Body(at)
        && !Enumerable.Range(Math.Max(0, at - LongestBefore), Math.Min(at, LongestBefore) + 1).Any(i => EndOf(GrammarClass.Pursuit, i) > at);

    /// <summary>'Of', 'at', 'my': leads to what is spoken of.</summary>
    private bool Leads(int at) => _text.Fills(at) || Is(GrammarClass.Preposition, at) || Is(GrammarClass.Of, at);

    private int Past(int from)
    {
        var at = from;
        while (at < Math.Min(from + FarthestNeighbour, _text.Count) && _text.Fills(at) && !Is(GrammarClass.Unbroken, at) && !Is(GrammarClass.Of, at))
            at++;
        return at;
    }

    private bool Is(string grammarClass, int token) => _text.Is(_lexicon.ClassId(grammarClass), token);

    private int EndOf(string grammarClass, int token) => _text.EndOf(_lexicon.ClassId(grammarClass), token);
}
