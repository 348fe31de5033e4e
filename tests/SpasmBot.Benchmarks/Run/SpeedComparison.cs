using System.Globalization;
using System.Text;
using SpasmBot.Benchmarks.Load;
using SpasmBot.Benchmarks.Servers;

namespace SpasmBot.Benchmarks.Run;

/// <summary>Ours beside the library for Node.js and beside the limit, at each number of conversations.</summary>
/// <param name="Rounds">Ours, Node.js, the limit.</param>
internal sealed record SpeedComparison(string Title, IReadOnlyList<(Measurement Ours, Measurement Node, Measurement Limit)> Rounds)
{
    private static readonly int[] AtOnce = [1, 16, 64];

    /// <summary>All servers are up and warm before the first is measured, and are measured in turn at each number of conversations.</summary>
    public static async Task<SpeedComparison> TakeAsync(LoadProcess load, RunOptions options, string title, Contestant ours)
    {
        Contestant[] contestants = [ours, Contestant.Node, Contestant.Limit];
        using var servers = await ServerGroup.StartAsync(load, contestants, options.WarmUp);
        var rounds = new List<(Measurement, Measurement, Measurement)>();
        foreach (var atOnce in AtOnce)
        {
            var measured = await servers.MeasureAsync(load, atOnce, options.Seconds);
            rounds.Add((measured[0], measured[1], measured[2]));
        }

        return new SpeedComparison(title, rounds);
    }

    public string AsTable()
    {
        var lines = new StringBuilder($"""

            ### {Title}

            | server | conversations at once | turns/s | of the limit | times Node.js | CPU ms a turn | times the limit's | p50 ms | p99 ms | KB allocated a turn |
            |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|

            """);
        foreach (var (ours, node, limit) in Rounds)
        {
            foreach (var measured in new[] { ours, node, limit })
            {
                var allocated = measured.AllocatedKilobytes?.ToString("F1", CultureInfo.InvariantCulture);
                lines.AppendLine(CultureInfo.InvariantCulture, $"| {measured.Name} | {measured.AtOnce} | {measured.TurnsPerSecond:F0} | {measured.TurnsPerSecond / limit.TurnsPerSecond:P0} | {measured.TurnsPerSecond / node.TurnsPerSecond:F1} | {measured.CpuMilliseconds:F3} | {measured.CpuMilliseconds / limit.CpuMilliseconds:F1} | {measured.P50Milliseconds:F2} | {measured.P99Milliseconds:F2} | {allocated} |");
            }
        }

        return lines.ToString();
    }
}
