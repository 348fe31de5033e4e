using Microsoft.Bot.Schema;
using SpasmBot.Dialogs.Questions;
using SpasmBot.Dialogs.Speech;
using SpasmBot.Triage;
using SpasmBot.Triage.Content;

namespace SpasmBot.Dialogs.Memory;

/// <summary>
/// Answers that hold from one spasm to the next: age, pregnancy, conditions, medicines. What was there counts from the start, for it
/// can only make the advice more careful. What was denied is asked in one tap, 'is that still so?': it may have come since.
/// </summary>
public sealed class CarriedAnswers(DialogContent content, FindingNames findingNames, Phrasebook phrasebook)
{
    /// <summary>Puts what was there into a case that has just begun.</summary>
    public static void Begin(ClinicalCase @case, UserProfile profile)
    {
        var present = Present(profile);
        if (present.Count > 0 && !@case.Statements.Exists(statement => IsCarried(statement, present)))
            @case.Statements.Insert(0, new Statement(null, present));
    }

    /// <summary>Whether all of the question was answered an earlier time, and not asked about in this one.</summary>
    public bool Applies(ClinicalCase @case, UserProfile profile) =>
        profile.CarriedOver.Count > 0 && !@case.Answered(QuestionIds.StillSo)
        && content.Question(QuestionIds.Conditions).Options.All(profile.CarriedOver.ContainsKey);

    /// <summary>The case as it would be if nothing were known from an earlier time.</summary>
    public static ClinicalCase Without(ClinicalCase @case, UserProfile profile)
    {
        var present = Present(profile);
        return new ClinicalCase { Statements = [.. @case.Statements.Where(statement => !IsCarried(statement, present))] };
    }

    /// <summary>What was told, to be confirmed.</summary>
    public Activity Tell(IActivity incoming, UserProfile profile)
    {
        var names = findingNames.Of(incoming, profile.CarriedOver);
        return names.Count > 0
            ? new Paragraphs().Add(phrasebook.Say(incoming, "carried-over")).AddList(names).ToActivity()
            : new Paragraphs().Add(phrasebook.Say(incoming, "carried-over.none"))
                .AddList(phrasebook.For(incoming).Questions[QuestionIds.Conditions].Options.Values).ToActivity();
    }

    /// <summary>Still so: the earlier answers are the answer. Changed: nothing of them counts, and the question is asked.</summary>
    public static void Take(Statement answer, ClinicalCase @case, UserProfile profile)
    {
        if (answer.Findings.GetValueOrDefault("still-yes") == FindingStatus.Present)
        {
            @case.Add(new Statement(QuestionIds.Conditions, new(profile.CarriedOver)));
            return;
        }

        var present = Present(profile);
        @case.Statements.RemoveAll(statement => IsCarried(statement, present));
        profile.CarriedOver = [];
    }

    private static Dictionary<string, FindingStatus> Present(UserProfile profile) =>
        profile.CarriedOver.Where(answer => answer.Value != FindingStatus.Absent).ToDictionary();

    private static bool IsCarried(Statement statement, Dictionary<string, FindingStatus> present) =>
        statement.QuestionId is null && statement.Findings.Count == present.Count && present.All(statement.Findings.Contains);
}
