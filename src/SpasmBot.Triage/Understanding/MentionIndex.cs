using SpasmBot.Triage.Understanding.Patterns;

namespace SpasmBot.Triage.Understanding;

/// <summary>Mentions by the tokens that they take, so that neighbours are found without comparing all with all.</summary>
internal sealed class MentionIndex
{
    private static readonly List<Mention> Nothing = [];

    private readonly List<Mention>?[] _byToken;

    public MentionIndex(int tokens, IEnumerable<Mention> mentions)
    {
        _byToken = new List<Mention>?[tokens];
        foreach (var mention in mentions)
            foreach (var place in mention.Match.Places)
                for (var i = place.Start; i < place.End; i++)
                    (_byToken[i] ??= []).Add(mention);
    }

    /// <summary>Those that take the token. A list, whose enumerator needs no room, for this is asked more than anything else.</summary>
    public List<Mention> At(int token) => _byToken[token] ?? Nothing;

    /// <summary>A longer mention of something worrying takes a word of the match; not one that denies it: the 'no' of 'no bladder problems or fever' goes on.</summary>
    public bool IsPartOfDanger(PatternMatch match)
    {
        foreach (var place in match.Places)
            for (var i = place.Start; i < place.End; i++)
                foreach (var mention in At(i))
                    if (mention.Finding.Danger && mention.Said != FindingStatus.Absent && mention.Match.Size > match.Size)
                        return true;
        return false;
    }

    /// <summary>The words of something worrying begin at the token; a place alone does not worry.</summary>
    public bool BeginsDanger(int token)
    {
        foreach (var mention in At(token))
            if (mention.Match.First == token && mention.Finding.Danger && mention.Finding.Kind != Content.FindingKind.Location)
                return true;
        return false;
    }

    /// <summary>The token belongs to something worrying that began before it, at the first token or later.</summary>
    public bool GoesOn(int token, int first)
    {
        foreach (var mention in At(token))
            if (mention.Finding.Danger && mention.Match.First < token && mention.Match.First >= first)
                return true;
        return false;
    }

    public bool HasAnchor(int from, int end) => HasAnchor(from, end, _ => true);

    /// <summary>Something that can pass: 'I slept on it' tells only how it came.</summary>
    public bool HasComplaint(int from, int end) =>
        HasAnchor(from, end, mention => mention.Finding.Danger || mention.Finding.Kind is Content.FindingKind.Symptom or Content.FindingKind.Severity);

    private bool HasAnchor(int from, int end, Predicate<Mention> wanted)
    {
        for (var i = Math.Max(from, 0); i < Math.Min(end, _byToken.Length); i++)
            foreach (var mention in At(i))
                if (Array.IndexOf(mention.Anchors, i) >= 0 && wanted(mention))
                    return true;
        return false;
    }
}
