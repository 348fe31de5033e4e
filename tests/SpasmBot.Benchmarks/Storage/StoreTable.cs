using System.Globalization;
using SpasmBot.Benchmarks.Run;

namespace SpasmBot.Benchmarks.Storage;

internal static class StoreTable
{
    public static string Of(string title, IEnumerable<Measurement> measured) => $"""

        ### {title}

        | store | turns/s | CPU ms a turn | p50 ms | p99 ms |
        |---|--:|--:|--:|--:|
        {string.Join('\n', measured.Select(Row))}

        """;

    private static string Row(Measurement m) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {m.Name} | {m.TurnsPerSecond:F0} | {m.CpuMilliseconds:F3} | {m.P50Milliseconds:F2} | {m.P99Milliseconds:F2} |");
}
