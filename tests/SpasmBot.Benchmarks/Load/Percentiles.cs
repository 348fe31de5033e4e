using System.Diagnostics;

namespace SpasmBot.Benchmarks.Load;

/// <param name="P50">Milliseconds within which half of them were.</param>
/// <param name="P99">Milliseconds within which 99 of 100 were.</param>
internal readonly record struct Percentiles(double P50, double P99)
{
    /// <param name="times">In ticks of <see cref="Stopwatch"/>.</param>
    public static Percentiles Of(IEnumerable<long> times)
    {
        long[] sorted = [.. times.Order()];
        return new Percentiles(At(0.5), At(0.99));

        double At(double part) =>
            sorted.Length == 0 ? 0 : TimeSpan.FromSeconds(sorted[(int)(part * (sorted.Length - 1))] / (double)Stopwatch.Frequency).TotalMilliseconds;
    }
}
