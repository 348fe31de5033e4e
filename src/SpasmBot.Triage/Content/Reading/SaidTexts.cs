using System.Buffers;

namespace SpasmBot.Triage.Content.Reading;

/// <summary>Everything that a language says.</summary>
internal static class SaidTexts
{
    // A message without one is a label: a button, the name of a country.
    private static readonly SearchValues<char> EndsOfSentences = SearchValues.Create(".:!?");

    public static IEnumerable<SaidText> Of(LanguagePack pack)
    {
        foreach (var (id, wording) in pack.Messages)
            foreach (var text in wording.Texts)
                yield return new(ContentParts.Messages(pack.Id), id, text, wording.Sources, wording.Reviewed, IsAlone: text.AsSpan().ContainsAny(EndsOfSentences));
        foreach (var (id, wording) in pack.Reasons)
            foreach (var text in wording.Texts)
                yield return new(ContentParts.Reasons(pack.Id), id, text, wording.Sources, wording.Reviewed);
        foreach (var (id, wording) in pack.Questions)
            foreach (var (text, alone) in Texts(wording))
                yield return new(ContentParts.Wordings(pack.Id), id, text, wording.Sources, wording.Reviewed, alone);
        foreach (var (id, wording) in pack.Relief)
        {
            yield return new(ContentParts.Relief(pack.Id), id, wording.Title, wording.Sources, wording.Reviewed, IsAlone: false);
            yield return new(ContentParts.Relief(pack.Id), id, wording.Text, wording.Sources, wording.Reviewed);
        }
        foreach (var (id, wording) in pack.Answers)
            yield return new(ContentParts.Answers(pack.Id), id, wording.Text, wording.Sources, wording.Reviewed);
    }

    private static IEnumerable<(string Text, bool Alone)> Texts(QuestionWording wording) =>
        new[] { (wording.Text, true), (wording.Again, true), (wording.Why, true), (wording.None, false), (wording.Unsure, false) }
            .Concat(wording.Options.Values.Select(title => ((string?)title, false)))
            .Where(text => text.Item1 is not null)
            .Select(text => (text.Item1!, text.Item2));
}
