namespace SpasmBot.Triage.Understanding.Words;

/// <summary>
/// How many typing errors lie between two words: a letter left out, put in, replaced (Levenshtein 1966, 'Binary codes capable of
/// correcting deletions, insertions, and reversals') or swapped with its neighbour (Damerau 1964, 'A technique for computer detection
/// and correction of spelling errors'). Swapped letters are not changed a second time (optimal string alignment).
/// </summary>
internal static class EditDistance
{
    /// <summary>The distance, or any greater number when it is over <paramref name="limit"/>.</summary>
    public static int Between(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
            return limit + 1;
        Span<int> beforeLast = stackalloc int[b.Length + 1];
        Span<int> last = stackalloc int[b.Length + 1];
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var lowest = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                lowest = Math.Min(lowest, row[j]);
            }
            if (lowest > limit)
                return limit + 1;
            var free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.Length];
    }
}
