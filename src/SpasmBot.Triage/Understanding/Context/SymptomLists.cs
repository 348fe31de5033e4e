using SpasmBot.Triage.Content;
using SpasmBot.Triage.Understanding.Words;

namespace SpasmBot.Triage.Understanding.Context;

/// <summary>
/// How far a list goes that one 'no' opens. 'No numbness, weakness or tingling' is one list; in 'no fever, numb between my legs' and
/// 'no fever and no balance' another statement begins. What may be either counts as another statement, for doubt goes up.
/// </summary>
internal sealed class SymptomLists(CompiledLexicon lexicon, ReadText text, MentionIndex mentions)
{
    private const int FarthestOr = 10;
    private const int FarthestALittle = 4;
    private const int FewestInList = 3;
    private const int LongestList = 40;
    private const int FarthestQuestionMark = 30;
    private const int FarthestMedicine = 3;

    /// <summary>Something worrying begins at the token that is no further member of the list.</summary>
    /// <param name="opened">The first token of the list.</param>
    public bool EndsAt(int token, int opened)
    {
        if (IsComma(token - 1) && (TellsOfSpasm(token) || TellsOfMedicine(token)))
            return true;
        // 'No leg swelling': what the leg began goes on; not over the comma of 'no leg swelling, numb'.
        if (!mentions.BeginsDanger(token) || mentions.GoesOn(token, AfterLink(token, opened)))
            return false;
        // 'Unable to pee' is denied by nothing that denied a fever before it.
        if (Is(GrammarClass.Negative, token))
            return true;
        if (IsALittle(token, opened))
            return true;
        var before = token - 1;
        while (before >= opened && (text.Fills(before) || SaysOnlyHowItIs(before)))
            before--;
        if (before < opened || !(IsLink(before) || IsNamedAt(before)))
            return false;
        if (OrFollows(token, text.Count))
            return false;
        return !IsNamed(token) || !OpensWithNoun(opened, token) || OrFollows(opened, token) || (IsShort(opened) && (IsComma(before) || IsLink(before) && IsLongName(token)));
    }

    /// <summary>'No fever, cramps all over'; not the 'cramps' of 'no fever, cramps, weakness'.</summary>
    private bool TellsOfSpasm(int token)
    {
        var spasm = token;
        while (spasm < text.Count && text.Body(spasm))
            spasm++;
        return spasm < text.Count && !OrFollows(token, text.Count)
            && mentions.At(spasm).Exists(m => m.Finding.Spasm && m.Match.First == spasm && GoesOnBehind(m.Match.End));
    }

    /// <summary>'No cough, on a statin'.</summary>
    private bool TellsOfMedicine(int token) => Is(GrammarClass.Preposition, token)
        && Enumerable.Range(token, FarthestMedicine).Any(i => i < text.Count && mentions.At(i).Exists(m => m.Finding.Kind == FindingKind.Medicine && m.Match.First >= token));

    private bool GoesOnBehind(int end) => end < text.Count && !text.Tokens[end].IsPunctuation && !text.Stops(end) && !lexicon.IsAnd(text, end) && !Is(GrammarClass.Or, end);

    /// <summary>'No fever and some numbness', 'no trouble breathing a bit weak': who has none of the first has a little of the second.</summary>
    private bool IsALittle(int token, int opened)
    {
        for (var i = token - 1; i > opened && i >= token - FarthestALittle; i--)
            if (Is(GrammarClass.ALittle, i) && Enumerable.Range(opened, i - opened).Any(IsNamedAt))
                return true;
        return false;
    }

    private int AfterLink(int token, int opened)
    {
        var i = token;
        while (i > opened && !IsLink(i - 1))
            i--;
        return i;
    }

    /// <summary>The 'gone' of 'gone weak'.</summary>
    private bool SaysOnlyHowItIs(int token) => mentions.At(token) is { Count: > 0 } all && all.All(mention => mention.Finding.Kind == FindingKind.Control);

    /// <summary>A member of the list, or a word for one that is not heard: the 'speech' of 'no change in my speech'.</summary>
    private bool IsNamedAt(int token) => mentions.At(token).Any(IsMember) || Is(GrammarClass.SymptomNoun, token) || Is(GrammarClass.BodyFunction, token);

    /// <summary>Not the 'at all' of 'not at all numb', nor the 'once' of 'not once dizzy'; but the 'no paro' of 'no paro de vomitar'.</summary>
    private bool IsMember(Mention mention) => mention.Finding.Danger || mention.Finding.Kind is not (FindingKind.Control or FindingKind.Course)
        || (mention.Finding.Kind == FindingKind.Course && Is(GrammarClass.Negative, mention.Match.First));

    /// <summary>A comma or an 'and'.</summary>
    public bool IsLink(int token) => IsComma(token) || lexicon.IsAnd(text, token);

    /// <summary>The sentence ends with a question mark.</summary>
    public bool IsAsked(int token)
    {
        for (var i = token; i < Math.Min(token + FarthestQuestionMark, text.Count); i++)
            if (text.Tokens[i].EndsSentence)
                return text.Tokens[i].Kind == TokenKind.QuestionMark;
        return false;
    }

    private bool IsComma(int token) => text.Tokens[token].Kind is TokenKind.Comma or TokenKind.Slash;

    /// <summary>
    /// In 'no fever, chest pain' and 'no fever and chest pain' the second may be denied or told: of two it counts as told, unless both are
    /// one word and an 'and' links them ('no numbness and weakness'). Three signs ('no numbness, weakness, swelling') are a list; a plain
    /// complaint is none of them, and what has a 'no' of its own begins another.
    /// </summary>
    private bool IsShort(int opened)
    {
        var signs = 0;
        for (var i = opened; i < Math.Min(opened + LongestList, text.Count) && !text.Stops(i) && !Is(GrammarClass.Negative, i); i++)
            if ((i == opened || IsLink(i - 1)) && IsNamed(i) && !IsComplaint(i))
                signs++;
        return signs < FewestInList;
    }

    /// <summary>'Chest pain', 'pain in my chest'.</summary>
    private bool IsLongName(int token) => mentions.At(token).Any(m => m.Finding.Danger && m.Match.First == token && m.Match.Size > 1);

    /// <summary>'A cramp': it was told to begin with, and is no sign.</summary>
    private bool IsComplaint(int token)
    {
        while (token < text.Count - 1 && text.Fills(token))
            token++;
        return Is(GrammarClass.Plain, token) && mentions.At(token).Count > 0;
    }

    /// <summary>A noun, as 'weakness' or 'leg weakness', and not a statement of its own as 'weak' or 'stumbling'.</summary>
    private bool IsNamed(int token) => IsNoun(token) || IsNamedByPlace(token);

    /// <summary>'Chest pain', 'leg weakness', and not 'leg' alone.</summary>
    private bool IsNamedByPlace(int token)
    {
        var i = token;
        while (i < text.Count && (text.Fills(i) || text.Body(i)))
            i++;
        return IsNoun(i);
    }

    /// <summary>'Pain runs down my leg' is a statement.</summary>
    private bool IsNoun(int token) => Is(GrammarClass.SymptomNoun, token) && !Is(GrammarClass.Verb, token + 1);

    /// <summary>The members of a list are of one kind: after 'not weak' the noun 'tingling' is no further member.</summary>
    private bool OpensWithNoun(int opened, int before)
    {
        for (var i = opened; i < before; i++)
            if (mentions.At(i).Count > 0)
                return IsNamed(i);
        return true;
    }

    /// <summary>An 'or' between symptoms, as in 'or chest pain'; not that of 'hands or feet'.</summary>
    private bool OrFollows(int token, int end)
    {
        for (var i = token; i < Math.Min(token + FarthestOr, end) && !text.Stops(i); i++)
        {
            if (!Is(GrammarClass.Or, i))
                continue;
            var next = i + 1;
            while (next < text.Count && text.Fills(next))
                next++;
            if (next < text.Count && (text.Body(next) ? IsNamedByPlace(next) : IsDanger(next) || Is(GrammarClass.SymptomNoun, next) || IsRest(next)))
                return true;
        }
        return false;
    }

    /// <summary>The 'anything' of 'not weak, numb or anything'; not the 'I' of 'or I fall'.</summary>
    private bool IsRest(int token) => Is(GrammarClass.AskedList, token) && !Is(GrammarClass.Self, token) && !Is(GrammarClass.They, token)
        && !Is(GrammarClass.Pronoun, token) && !Is(GrammarClass.Subject, token) && !Is(GrammarClass.Verb, token);

    /// <summary>The 'hot' of 'not red, swollen or hot' too, which goes on with 'swollen hot'.</summary>
    private bool IsDanger(int token) => mentions.At(token).Any(m => m.Finding.Danger);

    private bool Is(string grammarClass, int token) => text.Is(lexicon.ClassId(grammarClass), token);
}
