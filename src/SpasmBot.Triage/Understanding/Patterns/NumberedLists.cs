namespace SpasmBot.Triage.Understanding.Patterns;

/// <summary>What is filed under the numbers of words or classes, which follow each other: an array is found faster than a hash, for each word of each message.</summary>
internal sealed class NumberedLists<T>
{
    private readonly T[]?[] _filed;

    public NumberedLists(List<(int Number, T Item)> items)
    {
        var counts = new int[items.Select(entry => entry.Number + 1).DefaultIfEmpty().Max()];
        foreach (var (number, _) in items)
            counts[number]++;
        _filed = new T[]?[counts.Length];
        foreach (var (number, item) in items)
        {
            var filed = _filed[number] ??= new T[counts[number]];
            filed[^counts[number]--] = item;
        }
    }

    public ReadOnlySpan<T> this[int number] => number < _filed.Length ? _filed[number] : [];
}
