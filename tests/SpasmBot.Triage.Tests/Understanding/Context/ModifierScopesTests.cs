using SpasmBot.Triage.Understanding.Context;

namespace SpasmBot.Triage.Tests.Understanding.Context;

/// <summary>How far modifiers reach that stand before what they modify.</summary>
public class ModifierScopesTests
{
    [Theory]
    [InlineData("no numbness my leg is weak", "numbness")]
    [InlineData("no numbness . weak", "numbness")]
    [InlineData("no numbness but weak", "numbness")]
    [InlineData("hot not numb", "numb")]
    public void A_denial_ends_where_another_statement_begins(string written, string denied) => AssertReached(ModifierKind.Absent, written, denied);

    [Theory]
    [InlineData("dont think it is weak", "it is weak")]
    [InlineData("dont think that it is weak", "that it is weak")]
    [InlineData("dont think really her walk is weak", "really her walk is weak")]
    [InlineData("dont think siento weak", "siento weak")]
    [InlineData("dont think walk it is weak", "walk")]
    [InlineData("dont think . it is weak", "")]
    [InlineData("dont think that her leg is weak", "that her leg is weak")]
    public void The_clause_that_a_verb_of_thinking_takes_is_part_of_it(string written, string denied) => AssertReached(ModifierKind.Absent, written, denied);

    [Theory]
    [InlineData("not really , numb", "")]
    [InlineData("not really numb", "really numb")]
    [InlineData("not really . numb", "really")]
    [InlineData("not really", "really")]
    [InlineData("not walk , really numb", "walk , really")]
    public void A_reply_before_a_comma_denies_nothing_behind_it(string written, string denied) => AssertReached(ModifierKind.Absent, written, denied);

    [Fact]
    public void A_doubt_that_replies_reaches_over_the_comma() => AssertReached(ModifierKind.Possible, "not sure , numb", ", numb");

    [Fact]
    public void A_denial_reaches_forty_words_and_no_further()
    {
        Assert.Equal(40, Reached("no " + Words(40)));
        Assert.Equal(40, Reached("no " + Words(45)));
        Assert.Equal(39, Reached("no " + Words(39)));
        Assert.Equal(40, Reached(Words(45) + " is fine"));
    }

    [Theory]
    [InlineData("maybe numb , weak", "numb , weak")]
    [InlineData("maybe fever , numb", "fever , numb")]
    public void A_doubt_does_not_end_with_a_list(string written, string doubted) => AssertReached(ModifierKind.Possible, written, doubted);

    [Theory]
    [InlineData("what about numb , weak", "numb")]
    [InlineData("what about numb and weak", "numb")]
    [InlineData("what about numb , weak ?", "numb , weak")]
    [InlineData("what about numb or weak", "numb or weak")]
    public void What_is_only_supposed_ends_at_a_link_unless_all_is_asked(string written, string supposed) => AssertReached(ModifierKind.Supposed, written, supposed);

    [Fact]
    public void Of_two_modifiers_that_reach_a_word_the_first_holds()
    {
        var text = new SmallText("not not numb");
        var scopes = new ModifierScopes(SmallLanguage.Lexicon, text.Text, text.Clauses, text.Mentions, text.Modifiers);

        Assert.Equal(0, scopes.Of(ModifierKind.Absent, 2)?.Match.First);
        Assert.Null(scopes.Of(ModifierKind.Absent, 0));
        Assert.Null(scopes.Of(ModifierKind.Possible, 2));
    }

    [Fact]
    public void An_answer_behind_a_word_holds_before_a_modifier()
    {
        var text = new SmallText("not numb : no");
        var scopes = new ModifierScopes(SmallLanguage.Lexicon, text.Text, text.Clauses, text.Mentions, text.Modifiers);

        Assert.Equal(3, scopes.Of(ModifierKind.Absent, 1)?.Match.First);
        Assert.Equal("not numb : no", text.Reached(ModifierKind.Absent));
    }

    internal static void AssertReached(ModifierKind kind, string written, string reached) => Assert.Equal(reached, new SmallText(written).Reached(kind));

    private static string Words(int count) => string.Join(' ', Enumerable.Repeat("walk", count));

    private static int Reached(string written) => new SmallText(written).Reached(ModifierKind.Absent).Split(' ').Length;
}
