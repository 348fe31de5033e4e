using SpasmBot.Triage.Understanding.Words;

namespace SpasmBot.Triage.Tests.Understanding.Words;

public class NearWordsTests
{
    private static readonly NearWords Near = new(["weakness", "numb", "numbness", "calf", "cramping", "bowels", "urinate", "leg", "spotting", "shooting"]);

    [Theory]
    [InlineData("weakness", "weakness", 0)]
    [InlineData("wekness", "weakness", 1)]
    [InlineData("waekness", "weakness", 1)]
    [InlineData("weaknnes", "weakness", 2)]
    [InlineData("ca", "abc", 3)]
    [InlineData("", "abc", 3)]
    public void Distance_counts_letters_left_out_put_in_replaced_and_swapped(string a, string b, int distance)
    {
        Assert.Equal(distance, EditDistance.Between(a, b, 5));
        Assert.Equal(distance, EditDistance.Between(b, a, 5));
    }

    [Fact]
    public void A_distance_over_the_limit_is_only_said_to_be_over_it() =>
        Assert.True(EditDistance.Between("weakness", "cramping", 2) > 2);

    [Theory]
    [InlineData("wekness", "weakness")]
    [InlineData("weaknnes", "weakness")]
    [InlineData("crampng", "cramping")]
    [InlineData("bowles", "bowels")]
    [InlineData("urniate", "urinate")]
    [InlineData("nubm", "numb")]
    [InlineData("claf", "calf")]
    [InlineData("numbb", "numb")]
    public void Typing_errors_lead_to_the_word_that_was_meant(string typed, string meant) =>
        Assert.Equal([meant], Near.To(typed));

    [Theory]
    [InlineData("lag")]
    [InlineData("half")]
    [InlineData("nun")]
    [InlineData("holiday")]
    [InlineData("dumb")]
    public void Other_words_lead_nowhere(string typed) => Assert.Empty(Near.To(typed));

    [Fact]
    public void Words_that_are_equally_near_are_all_given() =>
        Assert.Equal(["shooting", "spotting"], Near.To("shotting").Order());

    [Fact]
    public void Held_letters_are_cut_to_two_and_to_one() =>
        Assert.Equal(["painn", "pain"], Elongation.Shortened("painnnnn"));
}
