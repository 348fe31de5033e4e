using SpasmBot.Triage.Content;
using SpasmBot.Triage.Understanding.Context;

namespace SpasmBot.Triage.Understanding;

/// <summary>
/// Hears words that only hint at a sign. Whoever is asked for warning signs and then speaks of the toilet is not chatting: where nothing
/// clearer was said, and neither a denial nor 'fine' stands beside it, the sign is possible; not in words that deny another ('no dark wee'),
/// nor, where anything was asked for, in the name of an illness.
/// Behind a 'no' that opens the message something amiss must stand beside it, or nothing else: 'no, the bladder is slow', 'no, just my balance'.
/// </summary>
internal sealed class HintListener(DialogContent content, CompiledLexicon lexicon)
{
    /// <summary>'Bladder', 'my balance I think': with as few words as that, what was asked for is named.</summary>
    private const int MostWordsAlone = 4;

    private const int FarthestNo = 2;

    private readonly int _well = lexicon.ClassId(GrammarClass.Well);
    private readonly int _works = lexicon.ClassId(GrammarClass.Works);
    private readonly int[] _limits = Ids(lexicon, GrammarClass.Proviso, GrammarClass.FallingShort, GrammarClass.Amiss, GrammarClass.Contrast, GrammarClass.Negative);
    private readonly int[] _otherTroubles = Ids(lexicon, GrammarClass.Stop, GrammarClass.NotAsked);
    private readonly int _polite = lexicon.ClassId(GrammarClass.Polite);
    private readonly int _amiss = lexicon.ClassId(GrammarClass.Amiss);
    private readonly int _negative = lexicon.ClassId(GrammarClass.Negative);
    private readonly int _contrast = lexicon.ClassId(GrammarClass.Contrast);
    private readonly int _determiner = lexicon.ClassId(GrammarClass.Determiner);
    private readonly int _nay = lexicon.ClassId(GrammarClass.Nay);

    /// <param name="heard">What was said.</param>
    /// <param name="askedFor">The findings that are asked for.</param>
    /// <param name="openly">Anything was asked for: people then tell of their day as well, and a hint takes something amiss beside it.</param>
    public IEnumerable<string> Hear(HeardText heard, Func<string, bool> askedFor, bool openly)
    {
        var text = heard.Text;
        var opensWithNo = OpensWithNoAndGoesOn(text);
        if (text.Count == 0 || (!opensWithNo && SaysNo(text)))
            return [];
        List<Mention> hints = [.. lexicon.Hints.Find(text)
            .Where(match => askedFor(Phrase(match.Owner).FindingId))
            .Select(match => Mention.Of(content.Findings[Phrase(match.Owner).FindingId], FindingStatus.Possible, match, Phrase(match.Owner).Pattern.Written))];
        if (hints.Count == 0)
            return [];
        var clauses = new Clauses(lexicon, text);
        var judgements = new MentionJudge(lexicon, text, [.. heard.Found, .. hints], heard.Telling with { Answering = true }, content.Findings).Judge().ToList();
        // Beside a sign that is told, a hint at another is none too many.
        var isTroubled = Enumerable.Range(0, text.Count).Any(i => Array.Exists(_limits, limit => text.Is(limit, i)) || Array.Exists(_otherTroubles, trouble => text.Is(trouble, i)))
            || judgements.Exists(judged => judged.Status > FindingStatus.Absent && !hints.Contains(judged.Mention) && judged.Mention.Finding.IsSign);
        // The 'not' of 'not fine', and not that of 'not an issue' or 'nothing numb'.
        HashSet<int> ofOtherSigns = [.. judgements.Where(judged => judged.Status == FindingStatus.Absent && judged.Mention.Finding.Danger).SelectMany(judged => Before(judged.Mention))];
        HashSet<int> denials = [.. text.Outside(_well, shortest: 2).Where(i => text.Is(_negative, i) && !text.IsNay(i) && !ofOtherSigns.Contains(i))];
        var spoken = judgements.Where(judged => !hints.Contains(judged.Mention) && (judged.Status == FindingStatus.Absent || (openly && NamesCondition(judged.Mention))))
            .Select(judged => judged.Mention.Match).ToList();
        return judgements
            .Where(judged => judged.Status > FindingStatus.Absent && hints.Contains(judged.Mention) && !IsWell(text, clauses, denials, judged.Mention)
                && !spoken.Exists(match => match.First <= judged.Mention.Match.First && judged.Mention.Match.End <= match.End)
                && (openly || opensWithNo ? IsAmiss(text, clauses, judged.Mention) || IsAllThatIs(text, judged.Mention) : text.Count <= MostWordsAlone || isTroubled))
            .Select(judged => judged.Mention.Finding.Id)
            .Distinct();
    }

    /// <summary>'My bladder is fine', not 'is not fine'; 'it works' too, but not 'it barely works' or 'it works when I push'.</summary>
    private bool IsWell(ReadText text, Clauses clauses, HashSet<int> denials, Mention hint) => (Has(_well, text, clauses, hint) && !Clause(clauses, hint).Any(i => i > hint.Match.First && denials.Contains(i)))
        || (Has(_works, text, clauses, hint) && !Array.Exists(_limits, limit => Has(limit, text, clauses, hint)));

    private bool OpensWithNoAndGoesOn(ReadText text) => text.Count > 2 && text.Is(_nay, 0)
        && (text.Tokens[1].IsPunctuation || text.Is(_contrast, 1)) && !Enumerable.Range(1, text.Count - 1).Any(i => text.Is(_nay, i));

    /// <summary>First or last, or between commas: 'get away, no. I walked home'.</summary>
    private bool SaysNo(ReadText text) =>
        text.Is(_nay, 0) || text.Is(_nay, text.Count - 1) || (text.Count > 1 && text.Is(_nay, text.Count - 2))
        || text.Parts().Select(part => Enumerable.Range(part.Start, part.Length)).Any(part =>
            part.Any(i => text.Is(_nay, i)) && part.All(i => text.Is(_nay, i) || text.Is(_polite, i) || text.Fills(i)));

    private bool IsAmiss(ReadText text, Clauses clauses, Mention hint) => Has(_amiss, text, clauses, hint)
        || Clause(clauses, hint).Any(i => text.Is(_negative, i) && !text.Is(_nay, i));

    /// <summary>'Just the bladder', 'only my balance'; not 'just wind'.</summary>
    private bool IsAllThatIs(ReadText text, Mention hint) => hint.Match.First is > 2 and var first && text.Is(_determiner, first - 1)
        && text.Is(_contrast, first - 2) && (hint.Match.End == text.Count || text.Tokens[hint.Match.End].IsPunctuation);

    private static IEnumerable<int> Before(Mention mention) => Enumerable.Range(mention.Match.First - FarthestNo, FarthestNo);

    /// <summary>The 'heart' of 'heart trouble', not that of 'my heart is giving me trouble'.</summary>
    private static bool NamesCondition(Mention mention) => mention.Finding.Kind == FindingKind.Condition && mention.Match.Size == mention.Match.End - mention.Match.First;

    private static int[] Ids(CompiledLexicon lexicon, params string[] grammarClasses) => [.. grammarClasses.Select(lexicon.ClassId)];

    private FindingPhrase Phrase(int owner) => lexicon.Lexicon.Hints[owner];

    private static bool Has(int classId, ReadText text, Clauses clauses, Mention hint) => Clause(clauses, hint).Any(i => text.Is(classId, i));

    private static IEnumerable<int> Clause(Clauses clauses, Mention hint)
    {
        var start = clauses.Start(clauses.Of(hint.Match.First));
        return Enumerable.Range(start, clauses.End(clauses.Of(hint.Match.End - 1)) - start);
    }
}
