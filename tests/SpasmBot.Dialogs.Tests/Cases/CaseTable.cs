using System.Text;
using SpasmBot.Triage;

namespace SpasmBot.Dialogs.Tests.Cases;

/// <summary>The figures as Markdown for the README.</summary>
public static class CaseTable
{
    private static readonly DispositionLevel[] Levels = [.. Enum.GetValues<DispositionLevel>().OrderDescending()];

    public static string Of(IReadOnlyList<CaseResult> results)
    {
        CaseFigures[] columns = [Of("en", _ => true), Of("en", WrittenCases.MayBeRead), Of("en", c => !WrittenCases.MayBeRead(c)), Of("es", _ => true)];
        var text = new StringBuilder();
        text.AppendLine($"| | aim | all {columns[0].Cases} in English | {columns[1].Cases} that may be read | {columns[2].Cases} unseen | all {columns[3].Cases} in Spanish |");
        text.AppendLine("|---|---|---|---|---|---|");
        Row("emergencies caught", "at least 99%", f => f.Caught);
        Row("emergencies sent home or to a doctor some day", "none", f => f.SentAway);
        Row("harmless cases sent to a doctor today or beyond", "at most 5%", f => f.SentInVain);
        Row("the right one of five levels", "at least 95%", f => f.RightLevel);
        Row("questions asked, median: the first message holds an emergency", "at most 1", f => f.QuestionsWhereTheOpeningHoldsAnEmergency);
        Row("questions asked, median: a plain cramp", "at most 6", f => f.QuestionsForAPlainCramp);
        text.AppendLine().AppendLine($"| written as \\ judged | {string.Join(" | ", Levels.Select(DispositionLevels.ToId))} |");
        text.AppendLine($"|---|{string.Concat(Enumerable.Repeat("--:|", Levels.Length))}");
        foreach (var written in Levels)
            text.AppendLine($"| {written.ToId()} | {string.Join(" | ", Levels.Select(given => columns[0].Count(written, given) + columns[3].Count(written, given)))} |");
        return text.ToString().ReplaceLineEndings("\n").TrimEnd();

        void Row(string what, string aim, Func<CaseFigures, object> figure) =>
            text.AppendLine($"| {what} | {aim} | {string.Join(" | ", columns.Select(figure))} |");

        CaseFigures Of(string language, Func<WrittenCase, bool> which) => new([.. results.Where(r => r.Case.Language == language && which(r.Case))]);
    }
}
