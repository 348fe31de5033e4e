using SpasmBot.Triage.Content;

namespace SpasmBot.Triage.Tests.Questions;

/// <summary>A question of the real content and an answer to it.</summary>
internal static class Ask
{
    public static Answer For(string language, string question, string words) =>
        TestContent.Engine.Interpret(TestContent.Content.Question(question), words, language);

    public static FindingStatus? Status(this Answer answer, string id) => answer.Statement.Findings.TryGetValue(id, out var status) ? status : null;

    /// <summary>The answer is understood, and denies every sign that the question asks for; chest pain, which both lists of these tests name, stands for all.</summary>
    public static bool DeniesAll(string language, string question, string words) =>
        For(language, question, words) is { Kind: AnswerKind.Understood } answer && !answer.Dangers().Any() && answer.Status("chest-or-breath") == FindingStatus.Absent;

    /// <summary>The signs of danger that may be there.</summary>
    public static IEnumerable<string> Dangers(this Answer answer) =>
        answer.Statement.Findings.Where(f => f.Value > FindingStatus.Absent && TestContent.Content.Findings[f.Key].Danger).Select(f => f.Key);
}
