using Microsoft.Bot.Builder.Dialogs.Choices;

namespace BotFramework.Tests.Dialogs.Choices;

public class FindTests
{
    [Fact]
    public void Positions_are_those_of_the_first_and_the_last_character()
    {
        var found = Assert.Single(Find.FindChoices("the red one please.", ["red", "green"]));

        Assert.Equal((4, 6, "red", "choice"), (found.Start, found.End, found.Text, found.TypeName));
    }

    [Fact]
    public void The_longer_value_wins_its_words()
    {
        var found = Find.FindChoices("the bread pudding and bread please.", ["bread", "bread pudding", "pudding"]);

        Assert.Equal(["bread pudding", "bread"], found.Select(match => match.Resolution.Value));
    }

    [Fact]
    public void Words_in_between_lower_the_score()
    {
        var found = Assert.Single(Find.FindValues("lower and back", [new SortedValue { Value = "lower back", Index = 3 }]));

        Assert.Equal((3, 2 / 3f), (found.Resolution.Index, found.Resolution.Score));
    }

    [Fact]
    public void Nothing_is_found_in_nothing()
    {
        Assert.Empty(Find.FindChoices(null, ["red"]));
        Assert.Empty(ChoiceRecognizers.RecognizeChoices(null, ["red"]));
        Assert.Throws<ArgumentNullException>(() => Find.FindChoices("red", (IList<string>?)null));
    }

    [Fact]
    public void A_tokenizer_of_ones_own_is_used()
    {
        TokenizerFunction letters = (text, _) => [.. (text ?? string.Empty).Select((c, i) => new Token { Start = i, End = i, Text = c.ToString(), Normalized = c.ToString() })];

        var found = Assert.Single(Find.FindChoices("xredx", ["red"], new FindChoicesOptions { Tokenizer = letters }));

        Assert.Equal((1, 3), (found.Start, found.End));
    }

    [Theory]
    [InlineData("Héllo, wörld", "héllo|wörld")]
    [InlineData("a1 b-2", "a1|b|2")]
    [InlineData("go👍now 🦵", "go|👍|now|🦵")]
    [InlineData("  ", "")]
    [InlineData(null, "")]
    public void Texts_are_taken_apart_at_spaces_punctuation_and_emoji(string? text, string expected) =>
        Assert.Equal(expected, string.Join('|', Tokenizer.DefaultTokenizer(text).Select(token => token.Normalized)));
}
