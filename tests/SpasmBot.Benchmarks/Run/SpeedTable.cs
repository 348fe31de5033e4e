using System.Globalization;
using System.Text;

namespace SpasmBot.Benchmarks.Run;

/// <summary>Markdown that the README can take over: a row a server and number of conversations, with the ratios that are aimed at.</summary>
internal sealed class SpeedTable
{
    private readonly StringBuilder _lines = new();

    public SpeedTable(string title)
    {
        _lines.AppendLine(CultureInfo.InvariantCulture, $"""

            ### {title}

            | server | conversations at once | turns/s | of the limit | times Node.js | CPU ms a turn | times the limit's | p50 ms | p99 ms | KB allocated a turn |
            |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|
            """);
    }

    public void Add(Measurement ours, Measurement node, Measurement limit)
    {
        foreach (var measured in new[] { ours, node, limit })
        {
            var allocated = measured.AllocatedKilobytes?.ToString("F1", CultureInfo.InvariantCulture);
            _lines.AppendLine(CultureInfo.InvariantCulture, $"| {measured.Name} | {measured.AtOnce} | {measured.TurnsPerSecond:F0} | {measured.TurnsPerSecond / limit.TurnsPerSecond:P0} | {measured.TurnsPerSecond / node.TurnsPerSecond:F1} | {measured.CpuMilliseconds:F3} | {measured.CpuMilliseconds / limit.CpuMilliseconds:F1} | {measured.P50Milliseconds:F2} | {measured.P99Milliseconds:F2} | {allocated} |");
        }
    }

    public override string ToString() => _lines.ToString();
}
