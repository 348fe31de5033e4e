namespace SpasmBot.Triage.Content.Checks;

/// <summary>One thing that the content has to keep to.</summary>
internal interface IContentCheck
{
    IEnumerable<ContentProblem> Problems(CheckedContent checkedContent);
}
