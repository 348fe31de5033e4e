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
    private const int FarthestDoing = 5;
    private const int FarthestSpasm = 10;
    private const int FarthestUnbroken = 6;
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
            if (Math.Max(text.EndOf(lexicon.ClassId(NumberClass.Short), i), text.EndOf(Class(GrammarClass.Unbroken), i)) is var end and > 0
                && Stretch(new TokenRange(i, end)) is var stretch && IsPursuit(stretch))
                Array.Fill(_taken, true, stretch.Start, UnbrokenBehind(stretch.End) - stretch.Start);
    }

    /// <summary>How long the mention says that it lasts is how long something was done.</summary>
    public bool Take(Mention mention) => mention.Finding is { Kind: FindingKind.Course, Since: false, Often: false } && Array.Exists(mention.Anchors, i => _taken[i]);

    /// <summary>'(For nearly) six hours straight', with the words for that it had no break.</summary>
    private TokenRange Stretch(TokenRange time)
    {
        var end = Past(time.End);
        return new TokenRange(time.Start, _text.EndOf(Class(GrammarClass.Unbroken), Math.Min(end, _text.Count - 1)) is var unbroken and > 0 && end < _text.Count ? unbroken : time.End);
    }

    /// <summary>The end of 'without a break' in 'two hours at the piano without a break'; of the time where no such words follow.</summary>
    private int UnbrokenBehind(int end)
    {
        for (var i = end; i < Math.Min(end + FarthestUnbroken, _text.Count) && !_text.Stops(i) && !IsComplaint(i); i++)
            if (_text.EndOf(Class(GrammarClass.Unbroken), i) is var unbroken and > 0)
                return unbroken;
        return end;
    }

    private bool IsPursuit(TokenRange stretch) => !GoesOn(stretch)
        && !SpasmBehind(stretch.End)
        && (ComesAfter(stretch.Start) || ((DoneBehind(stretch.End) || DoneBefore(stretch)) && !SpasmBefore(stretch.Start)));

    /// <summary>'Still', 'will not let go', 'now': in the sentence of the time.</summary>
    private bool GoesOn(TokenRange stretch)
    {
        for (var i = stretch.Start - 1; i >= 0 && !_text.Tokens[i].EndsSentence; i--)
            if (Is(GrammarClass.GoesOn, i))
                return true;
        for (var i = stretch.End; i < _text.Count && !_text.Tokens[i].EndsSentence; i++)
            if (Is(GrammarClass.GoesOn, i) || (i == stretch.End && Is(GrammarClass.SoFar, i)))
                return true;
        return false;
    }

    /// <summary>'After', 'spent', 'did': what follows was done.</summary>
    private bool ComesAfter(int start)
    {
        var before = start - 1;
        while (before >= 0 && !Is(GrammarClass.AfterDoing, before)
            && (_text.Fills(before) || Is(GrammarClass.Pursuit, before) || Is(GrammarClass.Preposition, before) || IsDoing(before)))
            before--;
        return Is(GrammarClass.AfterDoing, before);
    }

    /// <summary>'… at the wheel', 'of netball', 'kneading dough'; not 'of agony', 'in my leg', 'rubbing it'.</summary>
    private bool DoneBehind(int end)
    {
        var at = Past(end);
        var of = Is(GrammarClass.Of, at);
        while (at < _text.Count && (Is(GrammarClass.Preposition, at) || Is(GrammarClass.Of, at) || _text.Fills(at)) && !Is(GrammarClass.Pursuit, at) && !Is(GrammarClass.AfterDoing, at))
            at++;
        return at < _text.Count && (IsPursued(at) || IsDoing(at)
            || (of && _text.Tokens[at].Kind == TokenKind.Word && !Is(GrammarClass.Pronoun, at) && !Is(GrammarClass.Enduring, at) && _mentions.At(at).Count == 0));
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

    /// <summary>A gerund of what is no complaint, and is not done to the spasm.</summary>
    private bool IsDoing(int at) => _text.Tokens[at].Kind == TokenKind.Word
        && _lexicon.Lexicon.Gerunds.Exists(ending => _text.Tokens[at].Text.EndsWith(ending, StringComparison.Ordinal))
        && !Is(GrammarClass.Enduring, at) && !Is(GrammarClass.Verb, at) && IsNothingWorse(at) && !IsDoneTo(at + 1);

    private bool IsPursued(int at) => _text.EndOf(Class(GrammarClass.Pursuit), at) is var end and > 0 && !IsDoneTo(end);

    /// <summary>'Rubbing my calf', 'walking it off', 'driving me mad'.</summary>
    private bool IsDoneTo(int next) => next < _text.Count
        && (Is(GrammarClass.Pronoun, next) || Is(GrammarClass.They, next) || Is(GrammarClass.Self, next) || _text.Body(Math.Min(Past(next), _text.Count - 1)));

    private bool IsNothingWorse(int at) => _mentions.At(at).All(m => m.Finding is { Kind: FindingKind.Cause or FindingKind.Location, Danger: false });

    /// <summary>'My calf has cramped for two hours …': a spasm is spoken of, and the time behind it.</summary>
    private bool SpasmBefore(int start)
    {
        for (var i = start - 1; i >= Math.Max(0, start - FarthestSpasm) && !_text.Stops(i) && !(Is(GrammarClass.AfterDoing, i) && Is(GrammarClass.Preposition, i)); i--)
            if (IsComplaint(i) || IsPlace(i) || Is(GrammarClass.Pronoun, i))
                return true;
        return false;
    }

    /// <summary>'… of cramp', '… in agony'.</summary>
    private bool SpasmBehind(int end)
    {
        var at = end;
        while (at < _text.Count && (Is(GrammarClass.Preposition, at) || Is(GrammarClass.Of, at) || _text.Fills(at)))
            at++;
        return at < _text.Count && at > end && IsComplaint(at);
    }

    /// <summary>'Dancing' alone is no twitching.</summary>
    private bool IsComplaint(int at) => !Is(GrammarClass.Pursuit, at) && (Is(GrammarClass.Plain, at) || _mentions.At(at).Any(m => m.Finding.Kind is FindingKind.Symptom or FindingKind.Severity));

    /// <summary>The feet of 'on my feet' are none.</summary>
    private bool IsPlace(int at) => _text.Body(at)
        && !Enumerable.Range(Math.Max(0, at - LongestBefore), Math.Min(at, LongestBefore) + 1).Any(i => _text.EndOf(Class(GrammarClass.Pursuit), i) > at);

    private int Past(int at)
    {
        while (at < _text.Count && _text.Fills(at) && !Is(GrammarClass.Unbroken, at) && !Is(GrammarClass.Of, at))
            at++;
        return at;
    }

    private bool Is(string grammarClass, int token) => _text.Is(Class(grammarClass), token);

    private int Class(string grammarClass) => _lexicon.ClassId(grammarClass);
}
