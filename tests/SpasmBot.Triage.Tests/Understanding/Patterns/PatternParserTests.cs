using SpasmBot.Triage.Understanding.Patterns;

namespace SpasmBot.Triage.Tests.Understanding.Patterns;

public class PatternParserTests
{
    [Fact]
    public void Alternatives_endings_classes_and_phrases_are_one_place()
    {
        var element = Assert.Single(PatternParser.Parse("pee/s|wee|<void>|let_go").Elements);

        Assert.Equal(["pee", "pees", "wee"], element.Words);
        Assert.Equal(["void", "let_go"], element.Classes);
    }

    [Theory]
    [InlineData("a ~ b", 4)]
    [InlineData("a ~2 b", 2)]
    [InlineData("a b", 0)]
    public void Gaps_are_counted_in_words(string written, int gap) =>
        Assert.Equal(gap, PatternParser.Parse(written).Elements[1].Gap);

    [Fact]
    public void Both_orders_of_an_ampersand_are_matched() =>
        Assert.Equal(["a b", "b a"], Variants("a & b"));

    [Fact]
    public void Three_parts_in_any_order_make_six() => Assert.Equal(6, Variants("a & b & c").Count);

    [Fact]
    public void An_optional_word_is_there_or_not_and_leaves_its_gap()
    {
        var variants = PatternVariants.Of(PatternParser.Parse("a ~3 b? c")).ToList();

        Assert.Equal(2, variants.Count);
        Assert.Equal(3, variants.Single(v => v.Count == 2)[1].Gap);
    }

    [Theory]
    [InlineData("~ a")]
    [InlineData("a ~")]
    [InlineData("a ~ & b")]
    [InlineData("a ~99 b")]
    [InlineData("a?")]
    [InlineData("(a)")]
    [InlineData("a| b")]
    public void What_is_not_a_pattern_is_refused(string written) =>
        Assert.Throws<FormatException>(() => PatternParser.Parse(written));

    private static List<string> Variants(string written) =>
        [.. PatternVariants.Of(PatternParser.Parse(written)).Select(v => string.Join(' ', v.Select(e => e.Words[0])))];
}
