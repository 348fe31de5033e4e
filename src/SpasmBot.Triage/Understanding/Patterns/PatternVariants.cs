namespace SpasmBot.Triage.Understanding.Patterns;

/// <summary>Every order in which a pattern may be said, so that the matcher only ever reads from left to right; with and without what may be missing.</summary>
internal static class PatternVariants
{
    public static IEnumerable<IReadOnlyList<PatternElement>> Of(PatternText pattern) =>
        Orders(pattern).SelectMany(WithAndWithout);

    /// <summary>The stretches between two &amp; keep their inner order; the stretches themselves stand in any order.</summary>
    public static IEnumerable<IReadOnlyList<PatternElement>> Orders(PatternText pattern)
    {
        var elements = pattern.Elements;
        if (!elements.Skip(1).Any(element => element.AnyOrder))
            return [elements];
        var stretches = new List<List<PatternElement>>();
        foreach (var element in elements)
        {
            if (stretches.Count == 0 || element.AnyOrder)
                stretches.Add([]);
            stretches[^1].Add(element);
        }
        var gap = stretches.Skip(1).Max(s => s[0].Gap);
        return Permutations(stretches).Select(order => (IReadOnlyList<PatternElement>)
            [.. order.SelectMany((stretch, i) => stretch.Select((e, j) => j > 0 ? e : e with { Gap = i == 0 ? 0 : gap }))]);
    }

    private static IEnumerable<IReadOnlyList<T>> Permutations<T>(IReadOnlyList<T> items)
    {
        if (items.Count == 1)
            return [items];
        return items.SelectMany((item, i) =>
            Permutations<T>([.. items.Where((_, j) => j != i)]).Select(rest => (IReadOnlyList<T>)[item, .. rest]));
    }

    private static IEnumerable<IReadOnlyList<PatternElement>> WithAndWithout(IReadOnlyList<PatternElement> elements)
    {
        IEnumerable<IReadOnlyList<PatternElement>> variants = [[]];
        foreach (var element in elements)
        {
            var next = element;
            variants = next.Optional
                ? variants.SelectMany(v => new IReadOnlyList<PatternElement>[] { v, [.. v, next] }).ToList()
                : variants.Select(v => (IReadOnlyList<PatternElement>)[.. v, next]).ToList();
        }
        // Where an optional element fell out, the gap before it still holds for the one after.
        return variants.Where(v => v.Count > 0).Select(v => Bridged(elements, v));
    }

    private static IReadOnlyList<PatternElement> Bridged(IReadOnlyList<PatternElement> all, IReadOnlyList<PatternElement> kept)
    {
        var bridged = new List<PatternElement>();
        var gap = 0;
        var at = 0;
        foreach (var element in all)
        {
            gap = Math.Max(gap, element.Gap);
            if (at == kept.Count || !ReferenceEquals(kept[at], element))
                continue;
            bridged.Add(element with { Gap = bridged.Count == 0 ? 0 : gap });
            gap = 0;
            at++;
        }
        return bridged;
    }
}
