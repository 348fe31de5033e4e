using System.Globalization;
using System.Text;
using SpasmBot.Benchmarks.Storage;

namespace SpasmBot.Benchmarks.Run;

/// <summary>The figures of a run as ratios, which mean the same on another machine; but for what is a time or a size itself.</summary>
internal static class RatioTables
{
    public static string Of(IReadOnlyList<SpeedComparison> speeds, IReadOnlyList<StoreRatio> stores)
    {
        var lines = new StringBuilder();
        foreach (var speed in speeds)
        {
            lines.AppendLine(CultureInfo.InvariantCulture, $"| {speed.Title}: conversations at once | {Cells(speed, round => $"{round.Ours.AtOnce}")} |");
            lines.AppendLine(CultureInfo.InvariantCulture, $"|---|{string.Concat(speed.Rounds.Select(_ => "--:|"))}");
            lines.AppendLine(CultureInfo.InvariantCulture, $"| Turns/s, of a bare Kestrel endpoint's | {Cells(speed, round => $"{round.Ours.TurnsPerSecond / round.Limit.TurnsPerSecond:P0}")} |");
            lines.AppendLine(CultureInfo.InvariantCulture, $"| Turns/s, times those of `botbuilder` 4.23.3 on Node.js | {Cells(speed, round => $"{round.Ours.TurnsPerSecond / round.Node.TurnsPerSecond:F1}")} |");
            lines.AppendLine(CultureInfo.InvariantCulture, $"| CPU time a turn, times the bare endpoint's | {Cells(speed, round => $"{round.Ours.CpuMilliseconds / round.Limit.CpuMilliseconds:F1}")} |");
            lines.AppendLine(CultureInfo.InvariantCulture, $"| Half of the turns within, 99 of 100 within (ms) | {Cells(speed, round => $"{round.Ours.P50Milliseconds:F1}, {round.Ours.P99Milliseconds:F1}")} |");
            lines.AppendLine(CultureInfo.InvariantCulture, $"| Allocated a turn (KB) | {Cells(speed, round => $"{round.Ours.AllocatedKilobytes:F0}")} |");
            lines.AppendLine();
        }

        lines.AppendLine("| SpasmBot's store, 16 conversations at once | ratio |");
        lines.AppendLine("|---|--:|");
        foreach (var (what, ratio) in stores)
            lines.AppendLine(CultureInfo.InvariantCulture, $"| {what} | {ratio:F2} |");
        return lines.ToString();
    }

    private static string Cells(SpeedComparison speed, Func<(Measurement Ours, Measurement Node, Measurement Limit), FormattableString> cell) =>
        string.Join(" | ", speed.Rounds.Select(round => FormattableString.Invariant(cell(round))));
}
