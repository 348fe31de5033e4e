using SpasmBot.Triage.Understanding;

namespace SpasmBot.Triage.Content;

/// <summary>All that the bot says and hears in one language.</summary>
/// <param name="Findings">Finding id to its short name.</param>
/// <param name="Reasons">Rule id to the sentence that explains its level.</param>
/// <param name="Relief">Measure id to what to do.</param>
/// <param name="Answers">Topic id to the answer.</param>
/// <param name="Drawings">Id of a measure that has a drawing, to the words for those who do not see it.</param>
/// <param name="Draft">It is still being written: it is checked, and not spoken.</param>
public sealed record LanguagePack(
    string Id,
    string Name,
    IReadOnlyDictionary<string, Wording> Messages,
    IReadOnlyDictionary<string, QuestionWording> Questions,
    IReadOnlyDictionary<string, string> Findings,
    IReadOnlyDictionary<string, Wording> Reasons,
    IReadOnlyDictionary<string, ReliefWording> Relief,
    IReadOnlyDictionary<string, AnswerWording> Answers,
    IReadOnlyDictionary<string, string> Drawings,
    Lexicon Lexicon,
    bool Draft)
{
    /// <summary>The language that all others mirror.</summary>
    public const string Reference = "en";
}
