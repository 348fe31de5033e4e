namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Finds choices by their words in what a user said.</summary>
public static class Find
{
    private const int DefaultMaxTokenDistance = 2;

    /// <inheritdoc cref="FindChoices(string, IList{Choice}, FindChoicesOptions)"/>
    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<string> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return FindChoices(utterance, ChoiceFactory.ToChoices(choices), options);
    }

    /// <summary>Finds choices by value, button title or synonym.</summary>
    /// <returns>In the order in which they were said; each choice once at most.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="choices"/> is null.</exception>
    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<Choice> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);

        var values = new List<SortedValue>(choices.Count);
        for (var index = 0; index < choices.Count; index++)
        {
            var choice = choices[index];
            if (options is not { NoValue: true })
                values.Add(new SortedValue { Value = choice.Value, Index = index });
            if (choice.Action?.Title is { } title && options is not { NoAction: true })
                values.Add(new SortedValue { Value = title, Index = index });
            foreach (var synonym in choice.Synonyms ?? [])
                values.Add(new SortedValue { Value = synonym, Index = index });
        }

        return FindValues(utterance, values, options).ConvertAll(found => new ModelResult<FoundChoice>
        {
            Start = found.Start,
            End = found.End,
            Text = found.Text,
            TypeName = "choice",
            Resolution = new FoundChoice
            {
                Value = choices[found.Resolution.Index].Value,
                Index = found.Resolution.Index,
                Score = found.Resolution.Score,
                Synonym = found.Resolution.Value,
            },
        });
    }

    /// <summary>What <see cref="FindChoices(string, IList{Choice}, FindChoicesOptions)"/> is built on; not meant for others.</summary>
    public static List<ModelResult<FoundValue>> FindValues(string utterance, List<SortedValue> values, FindValuesOptions options = null)
    {
        foreach (var value in values)
        {
            if (string.Equals(value.Value, utterance, StringComparison.OrdinalIgnoreCase))
                return [new() { Start = 0, End = utterance.Length - 1, Text = utterance, TypeName = "value", Resolution = Resolve(value, 1) }];
        }

        var tokenizer = options?.Tokenizer ?? Tokenizer.DefaultTokenizer;
        var said = tokenizer(utterance, options?.Locale);
        if (said.Count == 0)
            return [];

        // The longest value first, so that "bread pudding" is found before "bread".
        var maxDistance = options?.MaxTokenDistance ?? DefaultMaxTokenDistance;
        var matches = new List<ModelResult<FoundValue>>();
        foreach (var value in values.OrderByDescending(value => value.Value.Length))
        {
            var wanted = tokenizer(value.Value.Trim(), options?.Locale);
            for (var from = 0; from < said.Count;)
            {
                var match = Match(said, wanted, value, from, maxDistance, options?.AllowPartialMatches ?? false);
                if (match == null)
                    break;
                matches.Add(match);
                from = match.End + 1;
            }
        }

        return InText(utterance, said, BestApart(matches, said.Count));
    }

    /// <summary>Finds the words of a value, in order and near each other. Start and end of the result count words.</summary>
    private static ModelResult<FoundValue> Match(List<Token> said, List<Token> wanted, SortedValue value, int from, int maxDistance, bool partially)
    {
        int found = 0, skipped = 0, start = -1, end = -1;
        foreach (var word in wanted)
        {
            var at = said.FindIndex(from, token => token.Normalized == word.Normalized);
            var distance = found > 0 ? at - from : 0;
            if (at < 0 || distance > maxDistance)
                continue;

            found++;
            skipped += distance;
            start = start < 0 ? at : start;
            end = at;
            from = at + 1;
        }

        if (found == 0 || (found < wanted.Count && !partially))
            return null;

        // Completeness is a whole number in the genuine library, so a partial match scores 0. Scores are public: they stay so.
        var completeness = found / wanted.Count;
        return new ModelResult<FoundValue> { Start = start, End = end, TypeName = "value", Resolution = Resolve(value, completeness * ((float)found / (found + skipped))) };
    }

    /// <summary>The best matches of which no two share a word or stand for the same choice.</summary>
    private static List<ModelResult<FoundValue>> BestApart(List<ModelResult<FoundValue>> matches, int words)
    {
        var best = new List<ModelResult<FoundValue>>();
        var taken = new bool[words];
        foreach (var match in matches.OrderByDescending(match => match.Resolution.Score))
        {
            var span = taken.AsSpan(match.Start, match.End - match.Start + 1);
            if (span.Contains(true) || best.Exists(other => other.Resolution.Index == match.Resolution.Index))
                continue;

            span.Fill(true);
            best.Add(match);
        }

        return best;
    }

    private static List<ModelResult<FoundValue>> InText(string utterance, List<Token> said, List<ModelResult<FoundValue>> matches)
    {
        foreach (var match in matches)
        {
            match.Start = said[match.Start].Start;
            match.End = said[match.End].End;
            match.Text = utterance[match.Start..(match.End + 1)];
        }

        matches.Sort((a, b) => a.Start - b.Start);
        return matches;
    }

    private static FoundValue Resolve(SortedValue value, float score) => new() { Value = value.Value, Index = value.Index, Score = score };
}
