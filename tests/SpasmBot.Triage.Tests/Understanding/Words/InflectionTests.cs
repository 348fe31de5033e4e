using SpasmBot.Triage.Understanding.Words;

namespace SpasmBot.Triage.Tests.Understanding.Words;

public class InflectionTests
{
    private static readonly Inflection Endings = new(["walk", "bake", "ax"], ["ed", "s", "-ing"]);

    [Theory]
    [InlineData("walked")]
    [InlineData("walks")]
    [InlineData("baking")]
    public void An_ending_goes_behind_a_word_or_in_place_of_its_last_letter(string word) => Assert.True(Endings.Makes(word));

    [Theory]
    [InlineData("walk")]
    [InlineData("walkings")]
    [InlineData("talked")]
    [InlineData("axed")]
    [InlineData("ed")]
    [InlineData("")]
    public void The_bare_word_other_words_and_endings_of_very_short_words_are_none(string word) => Assert.False(Endings.Makes(word));

    [Fact]
    public void A_word_known_by_its_ending_is_right_and_means_nothing()
    {
        var vocabulary = new Vocabulary(Endings);
        vocabulary.Add("waked");
        vocabulary.Seal();

        Assert.True(vocabulary.Knows("walked"));
        Assert.False(vocabulary.Means("walked"));
        // 'Waked' is one letter away, and is not what was meant.
        Assert.Equal("", vocabulary.Word(Assert.Single(vocabulary.Resolve("walked"))));
        Assert.Equal("waked", vocabulary.Word(Assert.Single(vocabulary.Resolve("wakked"))));
    }
}
