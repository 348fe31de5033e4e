namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Finds choices by their words or, when there are none, by ordinal or number.</summary>
public class ChoiceRecognizers
{
    /// <inheritdoc cref="RecognizeChoices(string, IList{Choice}, FindChoicesOptions)"/>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<string> choices, FindChoicesOptions options = null) =>
        RecognizeChoices(utterance, ChoiceFactory.ToChoices(choices), options);

    /// <summary>
    /// Words come first, so that "the first division book" is not the first of the list. "The second one" is an ordinal,
    /// not number one, so numbers are looked for only where no ordinal was said.
    /// </summary>
    /// <returns>In the order in which they were said.</returns>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<Choice> list, FindChoicesOptions options = null)
    {
        utterance ??= string.Empty;
        var found = Find.FindChoices(utterance, list, options);
        if (found.Count > 0)
            return found;

        var language = NumberLanguage.For(options?.Locale);
        List<NumberMatch> numbers = [];
        if (options is not { RecognizeOrdinals: false })
            numbers = OrdinalRecognizer.Recognize(utterance, language, list.Count);
        if (numbers.Count == 0 && options is not { RecognizeNumbers: false })
            numbers = NumberRecognizer.Recognize(utterance, language);

        foreach (var number in numbers)
        {
            if (number.Value < 1 || number.Value > list.Count || !decimal.IsInteger(number.Value))
                continue;

            var index = (int)number.Value - 1;
            found.Add(new ModelResult<FoundChoice>
            {
                Start = number.Start,
                End = number.End,
                Text = utterance[number.Start..(number.End + 1)],
                TypeName = "choice",
                Resolution = new FoundChoice { Value = list[index].Value, Index = index, Score = 1 },
            });
        }

        return found;
    }
}
