using System.Text.Json;

namespace SpasmBot.Benchmarks.Load;

/// <summary>
/// A whole triage: each question is answered by its entity, whatever its wording and order, until there is an outcome. A calf cramp
/// after a run must end in self-care.
/// </summary>
internal sealed class TriageScenario : IScenario
{
    private const int MostTurns = 40;

    // What is not here is answered 'none', which every question takes.
    private static readonly Dictionary<string, string> Answers = new()
    {
        ["consent"] = "yes",
        ["location"] = "my calf",
        ["severity"] = "mild",
        ["duration"] = "a few minutes",
        ["frequency"] = "first time",
        ["cause"] = "I went for a run",
        ["injury"] = "no",
        ["age"] = "30",
        ["pregnancy"] = "no",
        ["other"] = "no",
    };

    public string? Next(int turn, IReadOnlyList<JsonElement>? replies)
    {
        if (replies == null)
            return "hi";
        if (Entity(replies, "spasmbot/outcome") is { } outcome)
            return outcome.GetProperty("level").GetString() == "self-care" ? null : throw new WrongReplyException($"The outcome is {outcome}.");
        if (turn > MostTurns)
            throw new WrongReplyException($"No outcome after {MostTurns} turns.");
        if (Entity(replies, "spasmbot/question") is not { } question)
            throw new WrongReplyException($"Neither question nor outcome: {string.Join(' ', replies)}");

        return Answers.GetValueOrDefault(question.GetProperty("id").GetString()!, "none");
    }

    private static JsonElement? Entity(IEnumerable<JsonElement> replies, string type)
    {
        foreach (var reply in replies)
        {
            if (!reply.TryGetProperty("entities", out var entities))
                continue;
            foreach (var entity in entities.EnumerateArray())
            {
                if (entity.GetProperty("type").ValueEquals(type))
                    return entity;
            }
        }

        return null;
    }
}
