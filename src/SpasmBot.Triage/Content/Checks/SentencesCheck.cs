using SpasmBot.Triage.Content.Checks.Reading;
using SpasmBot.Triage.Content.Reading;

namespace SpasmBot.Triage.Content.Checks;

/// <summary>No text has more than three sentences. A plan may: that is one with a list.</summary>
internal sealed class SentencesCheck : IContentCheck
{
    private const int Most = 3;

    public IEnumerable<ContentProblem> Problems(CheckedContent checkedContent) =>
        from said in checkedContent.Languages.SelectMany(SaidTexts.Of)
        where !Sentences.IsList(said.Text)
        let count = Sentences.Of(said.Text).Count
        where count > Most
        select checkedContent.Problem(said, $"'{said.Id}' has {count} sentences, at most {Most} are read");
}
