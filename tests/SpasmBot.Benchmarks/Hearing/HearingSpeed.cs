using System.Diagnostics;
using System.Globalization;
using SpasmBot.Benchmarks.Load;
using SpasmBot.Benchmarks.Run;
using SpasmBot.Triage;
using SpasmBot.Triage.Content;

namespace SpasmBot.Benchmarks.Hearing;

/// <summary>How fast one language is heard, without a server around it.</summary>
/// <param name="First">A message of <see cref="Usual"/> characters as the first of a conversation.</param>
/// <param name="Answer">Such a message as the answer to which signs there are.</param>
/// <param name="Lengthening">The time a character of a message of <see cref="Long"/>, times that of one of <see cref="Usual"/>.</param>
internal sealed record HearingSpeed(string Language, Percentiles First, Percentiles Answer, double Lengthening)
{
    public const int Usual = 500;
    public const int Long = 10_000;

    private const string Signs = "symptoms";

    public static IReadOnlyList<HearingSpeed> Compare(RunOptions options)
    {
        var content = DialogContent.Load(Path.Combine(AppContext.BaseDirectory, "dialogs"));
        var engine = new TriageEngine(content);
        var signs = content.Questions.Single(question => question.Id == Signs);
        return [.. content.Languages.Keys.Select(Take)];

        HearingSpeed Take(string language)
        {
            var (usual, longest) = (ToldWords.Messages(language, Usual), ToldWords.Messages(language, Long));
            var first = Time(usual, message => engine.Hear(message, language), options);
            var answer = Time(usual, message => engine.Interpret(signs, message, language), options);
            var lengthened = Time(longest, message => engine.Hear(message, language), options);
            return new HearingSpeed(language, first, answer, lengthened.P50 / Long / (first.P50 / Usual));
        }
    }

    public string AsTable() => string.Create(CultureInfo.InvariantCulture, $"""

        ### What is heard in '{Language}', messages of {Usual} characters

        | | p50 ms | p99 ms |
        |---|--:|--:|
        | First message | {First.P50:F2} | {First.P99:F2} |
        | Answer | {Answer.P50:F2} | {Answer.P99:F2} |

        A character of {Long} takes {Lengthening:F2} times as long.

        """);

    private static Percentiles Time(IReadOnlyList<string> messages, Action<string> hear, RunOptions options)
    {
        Rounds(options.WarmUp);
        return Percentiles.Of(Rounds(options.Seconds));

        List<long> Rounds(int seconds)
        {
            var taken = new List<long>();
            var end = Stopwatch.GetTimestamp() + seconds * Stopwatch.Frequency;
            for (var i = 0; Stopwatch.GetTimestamp() < end; i = (i + 1) % messages.Count)
            {
                var start = Stopwatch.GetTimestamp();
                hear(messages[i]);
                taken.Add(Stopwatch.GetTimestamp() - start);
            }
            return taken;
        }
    }
}
