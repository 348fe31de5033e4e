using SpasmBot.Triage.Understanding.Words;

namespace SpasmBot.Triage.Tests.Understanding.Words;

public class TokenizerTests
{
    [Theory]
    [InlineData("Can't feel", "cant|feel")]
    [InlineData("Can’t feel", "cant|feel")]
    [InlineData("I'll go, he'd stay", "i|go|,|he|stay")]
    [InlineData("it's my son's", "its|my|sons")]
    [InlineData("10min 2hrs 8/10", "10|min|2|hrs|8|/|10")]
    [InlineData("2.5 hours.", "2.5|hours|.")]
    [InlineData("pins-and-needles - yes", "pins|and|needles|-|yes")]
    [InlineData("leg...weak", "leg|.|weak")]
    [InlineData("Café naïve", "cafe|naive")]
    [InlineData("numb?!", "numb|?|!")]
    [InlineData("🦵🔥", "🦵|🔥")]
    [InlineData("leg 🙅🏽‍♀️ ok", "leg|🙅|♀|ok")]
    [InlineData("", "")]
    public void Texts_are_cut_into_words_numbers_and_marks(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Tokenizer.Tokens(text).Select(t => t.Text)));

    [Fact]
    public void Tokens_know_where_they_stand()
    {
        var token = Tokenizer.Tokens("My  LEG")[1];

        Assert.Equal((4, 3), (token.Start, token.Length));
    }

    [Fact]
    public void Three_points_join_and_one_ends_a_sentence()
    {
        Assert.False(Tokenizer.Tokens("leg... weak")[1].EndsSentence);
        Assert.True(Tokenizer.Tokens("leg. weak")[1].EndsSentence);
        Assert.True(Tokenizer.Tokens("leg\nweak")[1].EndsSentence);
    }

    [Theory]
    [InlineData("I flew to Spain", true)]
    [InlineData("Spain was nice", false)]
    [InlineData("My Leg Is Numb In Spain", false)]
    public void A_capital_within_a_sentence_marks_a_name(string text, bool isName) =>
        Assert.Equal(isName, Tokenizer.Tokens(text).Single(t => t.Text == "spain").IsName);

    [Fact]
    public void Endless_letters_and_digits_are_cut()
    {
        Assert.All(Tokenizer.Tokens(new string('a', 10_000)), t => Assert.True(t.Text.Length <= 40));
        Assert.Single(Tokenizer.Tokens(new string('9', 10_000)));
    }
}
