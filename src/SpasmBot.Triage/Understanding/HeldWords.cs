namespace SpasmBot.Triage.Understanding;

/// <summary>The words and classes of a text, each once: for all sets of patterns that are looked for in it.</summary>
internal sealed class HeldWords
{
    public HeldWords(int[][] words, List<ClassPlace>[] classes)
    {
        var (heldWords, heldClasses) = (new HashSet<int>(words.Length), new HashSet<int>(words.Length));
        foreach (var ids in words)
            foreach (var id in ids)
                heldWords.Add(id);
        ClassesAt = new int[classes.Length][];
        for (var at = 0; at < classes.Length; at++)
        {
            ClassesAt[at] = Once(classes[at]);
            foreach (var id in ClassesAt[at])
                heldClasses.Add(id);
        }
        Words = [.. heldWords];
        Classes = [.. heldClasses];
    }

    public int[] Words { get; }

    public int[] Classes { get; }

    /// <summary>For each token the classes of which a phrase begins there.</summary>
    public int[][] ClassesAt { get; }

    /// <summary>A class may begin at a token with several phrases.</summary>
    private static int[] Once(List<ClassPlace> places)
    {
        var ids = new int[places.Count];
        var count = 0;
        foreach (var place in places)
            if (Array.IndexOf(ids, place.ClassId, 0, count) < 0)
                ids[count++] = place.ClassId;
        return count == ids.Length ? ids : ids[..count];
    }
}
