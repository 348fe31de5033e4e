using SpasmBot.Triage.Understanding.Context;

namespace SpasmBot.Triage.Tests.Understanding.Context;

/// <summary>How far modifiers reach that stand anywhere in the clause, as times do.</summary>
public class ModifierScopesOfTimeTests
{
    [Theory]
    [InlineData("back then leg numb", "back then leg numb")]
    [InlineData("hot . leg numb back then . weak", "leg numb back then .")]
    [InlineData("hot . back then it was weak", "it was weak")]
    [InlineData("hot . b back then it was weak", "it was weak")]
    [InlineData("back then it was weak , now numb", "it was weak , now numb")]
    [InlineData("numb b c back then walk , hot now", "numb b c back then walk , hot now")]
    [InlineData("hot . b c back then it was weak", "it was weak")]
    [InlineData("hot . b c d back then it was weak", "b c d back then")]
    [InlineData("hot . back then . weak", "back then .")]
    [InlineData("hot . this b c d back then", "hot .")]
    [InlineData("hot . this back then", "hot .")]
    [InlineData("hot . b c d back then", "b c d back then")]
    [InlineData("this b c d back then", "this b c d back then")]
    public void A_time_tells_of_its_own_clause_or_else_of_a_neighbour(string written, string over) =>
        ModifierScopesTests.AssertReached(ModifierKind.Over, written, over);

    [Theory]
    [InlineData("leg numb it was hot as a kid", "leg numb it was hot as a kid")]
    [InlineData("leg numb now it was hot as a kid", "it was hot as a kid")]
    [InlineData("leg numb . it was hot as a kid", "it was hot as a kid")]
    [InlineData("leg numb , was hot as a kid", "was hot as a kid")]
    [InlineData("leg numb but it was hot as a kid", "leg numb but it was hot as a kid")]
    public void What_was_long_ago_takes_in_the_clause_before_that_nothing_parts_from_it(string written, string longAgo) =>
        ModifierScopesTests.AssertReached(ModifierKind.LongAgo, written, longAgo);

    [Theory]
    [InlineData("years ago hot it was weak", "years ago hot it was weak")]
    [InlineData("b c years ago hot it was weak", "b c years ago hot it was weak")]
    [InlineData("b c d years ago hot it was weak", "b c d years ago hot")]
    [InlineData("years ago hot it is weak", "years ago hot")]
    [InlineData("years ago hot . it was weak", "years ago hot .")]
    [InlineData("years ago hot", "years ago hot")]
    public void What_was_long_ago_takes_in_the_clause_that_it_opens(string written, string longAgo) =>
        ModifierScopesTests.AssertReached(ModifierKind.LongAgo, written, longAgo);

    [Theory]
    [InlineData("as a kid it was weak", "it was weak")]
    [InlineData("as a kid it was weak , now numb", "it was weak")]
    [InlineData("as a kid it was weak , not now", "it was weak")]
    [InlineData("as a kid it is weak", "as a kid")]
    [InlineData("as a kid it was now weak", "as a kid")]
    [InlineData("as a kid , is weak", "as a kid ,")]
    [InlineData("when i was young and is weak", "i was young and")]
    public void What_was_long_ago_ends_where_the_present_begins(string written, string longAgo) =>
        ModifierScopesTests.AssertReached(ModifierKind.LongAgo, written, longAgo);

    [Theory]
    [InlineData("numb b c years ago walk , hot now", "numb b c years ago walk")]
    [InlineData("numb b c years ago , hot now", "numb b c years ago")]
    [InlineData("fever . numb b c years ago walk , hot now", "numb b c years ago walk")]
    [InlineData("numb b c years ago walk hot now", "numb b c years ago walk hot now")]
    [InlineData("numb b c years ago walk , hot", "numb b c years ago walk , hot")]
    [InlineData("numb b c years ago walk now , hot", "numb b c years ago walk now , hot")]
    [InlineData("numb b c years ago walk , hot . now weak", "numb b c years ago walk , hot .")]
    [InlineData("numb b years ago walk , hot now", "numb b years ago walk , hot now")]
    public void What_ends_with_what_was_long_ago_ends_at_the_comma_before_what_is_so_today(string written, string longAgo) =>
        ModifierScopesTests.AssertReached(ModifierKind.LongAgo, written, longAgo);

    [Theory]
    [InlineData("when i was young leg numb", "i was young leg numb")]
    [InlineData("when i was young it was weak", "i was young it was weak")]
    [InlineData("when i was young it is weak", "i was young")]
    [InlineData("when i was young . it was weak", "i was young .")]
    public void What_was_long_ago_takes_in_the_clause_behind_the_two_that_its_words_are(string written, string longAgo) =>
        ModifierScopesTests.AssertReached(ModifierKind.LongAgo, written, longAgo);

    [Fact]
    public void What_is_over_does_not_take_in_its_neighbours_as_what_is_long_ago_does() =>
        ModifierScopesTests.AssertReached(ModifierKind.Over, "leg numb it was hot back then", "it was hot back then");
}
