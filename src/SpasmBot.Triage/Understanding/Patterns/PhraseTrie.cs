namespace SpasmBot.Triage.Understanding.Patterns;

/// <summary>The phrases of all word classes, filed by their words, so that one walk from a token finds every class that begins there.</summary>
internal sealed class PhraseTrie
{
    private const int MostSkipped = 2;

    private readonly Node _root = new();

    public void Add(IReadOnlyList<int> words, int classId)
    {
        var node = _root;
        foreach (var word in words)
            node = node.Next.TryGetValue(word, out var next) ? next : node.Next[word] = new Node();
        if (!node.Classes.Contains(classId))
            node.Classes.Add(classId);
    }

    /// <summary>Calls back with each class that has a phrase in the text, the phrase's first token and the one after it. Words that fill may stand between.</summary>
    public void Find(IReadOnlyList<int[]> words, IReadOnlyList<bool> fills, Action<int, int, int> found)
    {
        for (var start = 0; start < words.Count; start++)
            Walk(_root, words, fills, start, start, 0, found);
    }

    private static void Walk(Node node, IReadOnlyList<int[]> words, IReadOnlyList<bool> fills, int start, int at, int skipped, Action<int, int, int> found)
    {
        if (at >= words.Count)
            return;
        foreach (var word in words[at])
        {
            if (!node.Next.TryGetValue(word, out var next))
                continue;
            foreach (var classId in next.Classes)
                found(classId, start, at + 1);
            Walk(next, words, fills, start, at + 1, skipped, found);
        }
        if (at > start && fills[at] && skipped < MostSkipped && node.Next.Count > 0)
            Walk(node, words, fills, start, at + 1, skipped + 1, found);
    }

    private sealed class Node
    {
        public Dictionary<int, Node> Next { get; } = [];

        public List<int> Classes { get; } = [];
    }
}
