using System.Globalization;
using System.Text;
using SpasmBot.Benchmarks.Hearing;
using SpasmBot.Benchmarks.Storage;

namespace SpasmBot.Benchmarks.Run;

/// <summary>The figures of a run as ratios, which mean the same on another machine; but for what is a time or a size itself.</summary>
internal static class RatioTables
{
    public static string Of(IReadOnlyList<HearingSpeed> hearing, IReadOnlyList<SpeedComparison> speeds, IReadOnlyList<StoreRatio> stores)
    {
        var lines = new StringBuilder();
        lines.AppendLine(CultureInfo.InvariantCulture, $"| Hearing {HearingSpeed.Usual} characters of the written cases | {Cells(hearing, language => $"{language.Language}")} |");
        lines.AppendLine(CultureInfo.InvariantCulture, $"|---|{string.Concat(hearing.Select(_ => "--:|"))}");
        lines.AppendLine(CultureInfo.InvariantCulture, $"| Half of the first messages within, 99 of 100 within (ms) | {Cells(hearing, language => $"{language.First.P50:F2}, {language.First.P99:F2}")} |");
        lines.AppendLine(CultureInfo.InvariantCulture, $"| Half of the answers within, 99 of 100 within (ms) | {Cells(hearing, language => $"{language.Answer.P50:F2}, {language.Answer.P99:F2}")} |");
        lines.AppendLine(CultureInfo.InvariantCulture, $"| Time a character of {HearingSpeed.Long}, times that of {HearingSpeed.Usual} | {Cells(hearing, language => $"{language.Lengthening:F2}")} |");
        lines.AppendLine();

        foreach (var speed in speeds)
        {
            lines.AppendLine(CultureInfo.InvariantCulture, $"| {speed.Title}: conversations at once | {Cells(speed.Rounds, round => $"{round.Ours.AtOnce}")} |");
            lines.AppendLine(CultureInfo.InvariantCulture, $"|---|{string.Concat(speed.Rounds.Select(_ => "--:|"))}");
            lines.AppendLine(CultureInfo.InvariantCulture, $"| Turns/s, of a bare Kestrel endpoint's | {Cells(speed.Rounds, round => $"{round.Ours.TurnsPerSecond / round.Limit.TurnsPerSecond:P0}")} |");
            lines.AppendLine(CultureInfo.InvariantCulture, $"| Turns/s, times those of `botbuilder` 4.23.3 on Node.js | {Cells(speed.Rounds, round => $"{round.Ours.TurnsPerSecond / round.Node.TurnsPerSecond:F1}")} |");
            lines.AppendLine(CultureInfo.InvariantCulture, $"| CPU time a turn, times the bare endpoint's | {Cells(speed.Rounds, round => $"{round.Ours.CpuMilliseconds / round.Limit.CpuMilliseconds:F1}")} |");
            lines.AppendLine(CultureInfo.InvariantCulture, $"| Half of the turns within, 99 of 100 within (ms) | {Cells(speed.Rounds, round => $"{round.Ours.P50Milliseconds:F1}, {round.Ours.P99Milliseconds:F1}")} |");
            lines.AppendLine(CultureInfo.InvariantCulture, $"| Allocated a turn (KB) | {Cells(speed.Rounds, round => $"{round.Ours.AllocatedKilobytes:F0}")} |");
            lines.AppendLine();
        }

        lines.AppendLine("| SpasmBot's store, 16 conversations at once | ratio |");
        lines.AppendLine("|---|--:|");
        foreach (var (what, ratio) in stores)
            lines.AppendLine(CultureInfo.InvariantCulture, $"| {what} | {ratio:F2} |");
        return lines.ToString();
    }

    private static string Cells<T>(IEnumerable<T> columns, Func<T, FormattableString> cell) =>
        string.Join(" | ", columns.Select(column => FormattableString.Invariant(cell(column))));
}
