using SpasmBot.Triage.Understanding;
using SpasmBot.Triage.Understanding.Patterns;
using SpasmBot.Triage.Understanding.Words;

namespace SpasmBot.Triage.Tests.Understanding.Patterns;

public class PatternSetTests
{
    [Theory]
    [InlineData("a b? c", "a b c", "a b c")]
    [InlineData("a b? c", "a c", "a c")]
    [InlineData("a b? c", "a x c", "")]
    [InlineData("a b? c? d", "a c d", "a c d")]
    [InlineData("b? c", "b c", "b c, c")]
    [InlineData("b? c", "x c", "c")]
    public void What_may_be_missing_is_there_or_not(string pattern, string text, string found) => Assert.Equal(found, Found(pattern, text));

    [Theory]
    [InlineData("a ~2 b? c", "a x b c", "a b c, a c")]
    [InlineData("a ~2 b? c", "a x y c", "a c")]
    [InlineData("a ~2 b? c", "a x y z c", "")]
    [InlineData("a ~2 b? c", "a b x c", "a c")]
    public void A_gap_before_what_is_missing_holds_for_what_follows(string pattern, string text, string found) => Assert.Equal(found, Found(pattern, text));

    [Theory]
    [InlineData("a & b", "b x a", "b a")]
    [InlineData("a ~1 b", "b a", "")]
    [InlineData("(a) b", "a b", "b")]
    [InlineData("a|b c/s", "a x b cs", "b cs")]
    public void Orders_alternatives_and_words_left_for_others_are_as_written(string pattern, string text, string found) => Assert.Equal(found, Found(pattern, text));

    [Theory]
    [InlineData(0)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(129)]
    [InlineData(2000)]
    public void A_gap_is_as_wide_in_the_midst_of_a_long_text(int around)
    {
        var others = string.Concat(Enumerable.Repeat(" x", around));
        Assert.Equal("a b", Found("a ~3 b", $"{others} a x x x b {others}"));
        Assert.Equal("", Found("a ~3 b", $"{others} a x x x x b {others}"));
        Assert.Equal("", Found("a ~3 b", $"{others} a x. b {others}"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    public void What_follows_a_phrase_is_as_far_as_the_phrase_is_long(int around)
    {
        var others = string.Concat(Enumerable.Repeat("x ", around));
        Assert.Equal("a b", Found("<p> b", $"{others}a x x x x b {others}", text => text.AddClass(classId: 0, around, around + 5, isBody: false)));
    }

    /// <returns>The words that each match took.</returns>
    private static string Found(string pattern, string text, Action<ReadText>? mark = null)
    {
        var vocabulary = new Vocabulary(new Inflection([], []));
        var patterns = new PatternSet(PatternVariants.Orders(PatternParser.Parse(pattern))
            .Select(elements => new CompiledPattern(0, [.. elements.Select(e => new PatternStep([.. e.Words.Select(vocabulary.Add)], [.. e.Classes.Select((_, i) => i)], e.Gap, e.Optional, IsBody: false, e.Context))])));
        var tokens = Tokenizer.Tokens(text);
        var read = new ReadText([.. tokens], [.. tokens.Select(token => vocabulary.IdOf(token.Text) is { } id ? (int[])[id] : [])]);
        read.MarkGrammar(stopClass: 9, joinClasses: [], nayClass: 9, vocativeClass: 9);
        mark?.Invoke(read);
        return string.Join(", ", patterns.Find(read).Select(match => string.Join(' ', match.Places.Select(place => tokens[place.Start].Text))).Order(StringComparer.Ordinal));
    }
}
