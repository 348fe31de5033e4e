using System.Runtime.InteropServices;

namespace SpasmBot.Triage.Understanding;

/// <summary>
/// The words and classes of a text that was read, each once, and where they stand: for all sets of patterns that are looked for in it.
/// What is silenced later is still named: that costs a look, and no second reading.
/// </summary>
internal sealed class HeldWords
{
    private readonly Stretches _stretches;
    private readonly int _longestPhrase = 1;

    public HeldWords(ReadText text)
    {
        _stretches = new Stretches(text);
        var (words, classes) = (new Dictionary<int, ulong>(text.Count), new Dictionary<int, ulong>(text.Count));
        ClassesAt = new int[text.Count][];
        for (var at = 0; at < text.Count; at++)
        {
            ClassesAt[at] = Once(text.ClassesAt(at));
            foreach (var id in text.Words[at])
                CollectionsMarshal.GetValueRefOrAddDefault(words, id, out _) |= _stretches.Bit(at);
            foreach (var id in ClassesAt[at])
                CollectionsMarshal.GetValueRefOrAddDefault(classes, id, out _) |= _stretches.Bit(at);
            foreach (var place in text.ClassesAt(at))
                _longestPhrase = Math.Max(_longestPhrase, _stretches.Length(at, place.End));
        }
        (Words, Classes) = ([.. words], [.. classes]);
    }

    /// <summary>The words, and the stretches that hold them.</summary>
    public KeyValuePair<int, ulong>[] Words { get; }

    /// <summary>The classes, and the stretches in which a phrase of them begins.</summary>
    public KeyValuePair<int, ulong>[] Classes { get; }

    /// <summary>For each token the classes of which a phrase begins there.</summary>
    public int[][] ClassesAt { get; }

    public Outlook Ahead(int token) => _stretches.Ahead(token, _longestPhrase);

    /// <summary>A class may begin at a token with several phrases.</summary>
    private static int[] Once(ReadOnlySpan<ClassPlace> places)
    {
        var ids = new int[places.Length];
        var count = 0;
        for (var i = 0; i < places.Length; i++)
            if (Array.IndexOf(ids, places[i].ClassId, 0, count) < 0)
                ids[count++] = places[i].ClassId;
        return count == ids.Length ? ids : ids[..count];
    }
}
