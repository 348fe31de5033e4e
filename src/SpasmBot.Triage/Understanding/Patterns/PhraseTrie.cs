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

    /// <summary>Calls back with each class whose phrase begins at the token, and where it ends. Words that fill may stand between.</summary>
    public void Find(IReadOnlyList<int[]> words, IReadOnlyList<bool> fills, int start, Action<int, int> found) =>
        Walk(_root, words, fills, start, 0, true, found);

    private static void Walk(Node node, IReadOnlyList<int[]> words, IReadOnlyList<bool> fills, int at, int skipped, bool first, Action<int, int> found)
    {
        if (at >= words.Count)
            return;
        foreach (var word in words[at])
        {
            if (!node.Next.TryGetValue(word, out var next))
                continue;
            foreach (var classId in next.Classes)
                found(classId, at + 1);
            Walk(next, words, fills, at + 1, skipped, false, found);
        }
        if (!first && fills[at] && skipped < MostSkipped && node.Next.Count > 0)
            Walk(node, words, fills, at + 1, skipped + 1, false, found);
    }

    private sealed class Node
    {
        public Dictionary<int, Node> Next { get; } = [];

        public List<int> Classes { get; } = [];
    }
}
