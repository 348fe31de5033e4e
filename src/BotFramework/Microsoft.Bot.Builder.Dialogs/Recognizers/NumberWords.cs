namespace Microsoft.Bot.Builder.Dialogs.Recognizers;

/// <summary>The number words of a language, written down.</summary>
internal sealed class NumberWords
{
    public Dictionary<string, NumberWord> Cardinals { get; } = [];

    public Dictionary<string, NumberWord> Ordinals { get; } = [];

    public Dictionary<string, int?> Relatives { get; } = [];

    public List<string> OrdinalEndings { get; } = [];

    /// <summary>The number that is a pronoun, too, and the words that make it one.</summary>
    public string Pronoun { get; init; } = string.Empty;

    public string[] BeforePronoun { get; init; } = [];

    public bool AndFollowsHundreds { get; init; }

    public bool AndFollowsTens { get; init; }

    /// <summary>Words of one kind whose values rise by a step; spellings of the same number are joined by a slash.</summary>
    public NumberWords Count(NumberWordKind kind, decimal first, decimal step, string words) => Rising(Cardinals, kind, first, step, words);

    /// <summary>The same for ordinals.</summary>
    public NumberWords Rank(NumberWordKind kind, decimal first, decimal step, string words) => Rising(Ordinals, kind, first, step, words);

    /// <summary>Words that count from the end of a list, or from a place that only the speaker knows.</summary>
    public NumberWords Relative(int? fromEnd, string words)
    {
        foreach (var word in words.Split('/'))
            Relatives.Add(word, fromEnd);
        return this;
    }

    public NumberWords Endings(string endings)
    {
        OrdinalEndings.AddRange(endings.Split(' '));
        return this;
    }

    private NumberWords Rising(Dictionary<string, NumberWord> into, NumberWordKind kind, decimal value, decimal step, string words)
    {
        foreach (var spellings in words.Split(' '))
        {
            foreach (var spelling in spellings.Split('/'))
                into.Add(spelling, new NumberWord(kind, value));
            value += step;
        }

        return this;
    }
}
