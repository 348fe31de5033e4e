using System.Collections;

namespace SpasmBot.Triage.Understanding.Patterns;

/// <summary>Which words and classes a text holds at all: most patterns are ruled out by that before they are tried.</summary>
internal sealed class Presence
{
    private readonly BitArray _words;
    private readonly BitArray _classes;

    public Presence(ReadText text)
    {
        var tokens = Enumerable.Range(0, text.Count);
        _words = Bits([.. tokens.SelectMany(i => text.Words[i])]);
        _classes = Bits([.. tokens.SelectMany(i => text.ClassesAt(i)).Select(c => c.ClassId)]);
    }

    public bool HasAll(PatternStep[] steps)
    {
        for (var i = 1; i < steps.Length; i++)
            if (!HasAny(_words, steps[i].Words) && !HasAny(_classes, steps[i].Classes))
                return false;
        return true;
    }

    private static bool HasAny(BitArray present, int[] wanted)
    {
        foreach (var id in wanted)
            if (id < present.Length && present[id])
                return true;
        return false;
    }

    private static BitArray Bits(List<int> ids)
    {
        var bits = new BitArray(ids.Count == 0 ? 0 : ids.Max() + 1);
        foreach (var id in ids)
            bits[id] = true;
        return bits;
    }
}
