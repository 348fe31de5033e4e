using SpasmBot.Dialogs.Tests.Talking;
using SpasmBot.Triage.Content;

namespace SpasmBot.Dialogs.Tests.Properties;

/// <summary>What somebody chose as the answer to a question, and the ways to say it.</summary>
/// <param name="Ids">Option ids, or 'none', or 'unsure'.</param>
public sealed record Choice(Question Question, IReadOnlyList<string> Ids)
{
    private const string None = "none";
    private const string Unsure = "unsure";

    private QuestionWording Wording => Talk.Content.Languages["en"].Questions[Question.Id];

    /// <summary>The same for one seed and question, whenever it is asked. Signs of danger are rare, as in people.</summary>
    public static Choice At(int seed, Question question)
    {
        var random = new Random(unchecked(seed * 397 ^ Stable(question.Id)));
        var wording = Talk.Content.Languages["en"].Questions[question.Id];
        if (question.Id == "consent")
            return new Choice(question, ["agree"]);
        var dangerous = question.Options.Any(o => Talk.Content.Findings[o].Danger);
        var roll = random.Next(100);
        if (wording.Unsure is not null && roll < 4)
            return new Choice(question, [Unsure]);
        if (wording.None is not null && roll < (dangerous ? 85 : 40))
            return new Choice(question, [None]);
        var count = question.Multiple && roll > 92 ? 2 : 1;
        return new Choice(question, [.. question.Options.OrderBy(_ => random.Next()).Take(count)]);
    }

    /// <summary>Null where no number stands for it.</summary>
    public string? AsNumbers()
    {
        // A scale reads numbers as what it measures, so its 'none' has no number.
        if (Question.Id is "severity" or "age" && !Ids.All(Question.Options.Contains))
            return null;
        List<string> numbered = [.. Question.Options];
        if (Wording.None is not null)
            numbered.Add(None);
        if (Wording.Unsure is not null)
            numbered.Add(Unsure);
        return string.Join(" and ", Ids.Select(id => numbered.IndexOf(id) + 1));
    }

    public string AsTitles() => string.Join(", ", Ids.Select(Title));

    public string Title(string id) => id switch
    {
        None => Wording.None!,
        Unsure => Wording.Unsure!,
        _ => Wording.Options[id],
    };

    // string.GetHashCode differs from run to run.
    private static int Stable(string text) => text.Aggregate(17, (hash, character) => unchecked(hash * 31 + character));
}
