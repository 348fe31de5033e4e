namespace SpasmBot.Triage.Understanding.Patterns;

/// <summary>What is filed under the numbers of words or classes, which follow each other: an array is found faster than a hash, for each word of each message.</summary>
internal sealed class NumberedLists<T>
{
    private readonly T[]?[] _filed;

    public NumberedLists(IReadOnlyCollection<(int Number, T Item)> items)
    {
        _filed = new T[]?[items.Select(entry => entry.Number + 1).DefaultIfEmpty().Max()];
        foreach (var group in items.GroupBy(entry => entry.Number, entry => entry.Item))
            _filed[group.Key] = [.. group];
    }

    public ReadOnlySpan<T> this[int number] => number < _filed.Length ? _filed[number] : [];
}
