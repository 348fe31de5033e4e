using SpasmBot.Triage.Understanding.Context;

namespace SpasmBot.Triage.Tests.Understanding.Context;

public class NoAfterTests
{
    [Theory]
    [InlineData("numbness : no", "numbness")]
    [InlineData("numbness ? none", "numbness")]
    [InlineData("numbness - no", "numbness")]
    [InlineData("numbness – no", "numbness")]
    [InlineData("numbness — no", "numbness")]
    [InlineData("numbness no", "numbness")]
    [InlineData("numbness , no", "")]
    [InlineData("numbness ( no )", "")]
    [InlineData("numbness / no", "")]
    public void A_no_denies_what_stands_right_before_it_or_before_a_mark(string written, string denied) => AssertDenied(written, denied);

    [Theory]
    [InlineData("numbness : no , weak : none", "numbness weak")]
    [InlineData("really leg swelling : no", "really leg swelling")]
    [InlineData("hot , numbness : no", "numbness")]
    [InlineData("weak no numbness : no", "numbness")]
    [InlineData("hot it numbness : no", "it numbness")]
    public void It_denies_back_to_the_last_mark_or_no_or_clause(string written, string denied) => AssertDenied(written, denied);

    [Theory]
    [InlineData("numbness : no weak", "")]
    [InlineData("numbness : no . weak", "numbness")]
    [InlineData("numbness : not", "")]
    [InlineData("numbness no 2", "")]
    [InlineData("numbness no 2 weak", "")]
    [InlineData("numbness no two . weak", "")]
    public void A_no_that_something_follows_is_none_of_these(string written, string denied) => AssertDenied(written, denied);

    [Theory]
    [InlineData("weakness - no 2 . numbness - no", "weakness numbness")]
    [InlineData("weakness no 2 ) numbness", "weakness")]
    public void The_number_of_the_next_line_does_not_follow(string written, string denied) => AssertDenied(written, denied);

    [Theory]
    [InlineData("numbness ? no that is a joke", "numbness")]
    [InlineData("numbness ? no that is numb", "")]
    [InlineData("numbness ? no a joke", "")]
    [InlineData("numbness : no that is a joke", "")]
    [InlineData("numbness ? no that is numb . a joke", "")]
    [InlineData("that ? no that is a joke", "")]
    public void Who_asks_back_and_says_that_it_is_well_answers_too(string written, string denied) => AssertDenied(written, denied);

    [Theory]
    [InlineData("walk : no", "")]
    [InlineData("no", "")]
    [InlineData(": no", "")]
    [InlineData("- no", "")]
    [InlineData("numb of the none", "")]
    [InlineData("numb of the none : none", "numb of the none")]
    public void Where_nothing_was_mentioned_nothing_is_denied(string written, string denied) => AssertDenied(written, denied);

    [Theory]
    [InlineData("is numbness no", "")]
    [InlineData("is numbness : no", "is numbness")]
    [InlineData("is hot , numbness no", "numbness")]
    [InlineData("hot , numbness no . leg is weak", "numbness")]
    [InlineData("vomito no", "vomito")]
    [InlineData("vomito fever no", "")]
    public void A_statement_with_a_verb_takes_a_mark_to_be_denied(string written, string denied) => AssertDenied(written, denied);

    [Fact]
    public void The_no_is_a_modifier_that_stands_behind_what_it_denies()
    {
        var text = new SmallText("numbness : no");
        var (modifier, _) = Assert.Single(NoAfter.Find(SmallLanguage.Lexicon, text.Text, text.Clauses, text.Mentions));

        Assert.Equal((ModifierKind.Absent, ModifierPlace.After), (modifier.Kind, modifier.Place));
        Assert.Equal(-1, modifier.Match.Owner);
        Assert.Equal("no", text.Shown(Assert.Single(modifier.Match.Places)));
    }

    [Fact]
    public void What_it_reaches_ends_before_the_mark() => ModifierScopesTests.AssertReached(ModifierKind.Absent, "numbness : no", "numbness");

    private static void AssertDenied(string written, string denied)
    {
        var text = new SmallText(written);
        var answers = NoAfter.Find(SmallLanguage.Lexicon, text.Text, text.Clauses, text.Mentions);

        Assert.Equal(denied, string.Join(' ', answers.Select(a => text.Shown(a.Reach))));
    }
}
