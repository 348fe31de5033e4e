namespace SpasmBot.Triage.Tests.Understanding.Context;

/// <summary>Clauses that begin with what they speak of, 'her walk' or 'leg', and show themselves by the verb that follows.</summary>
public class ClausesOfNounsTests
{
    [Theory]
    [InlineData("numb her walk is weak", "numb | her walk is weak")]
    [InlineData("numb her walk cramps", "numb | her walk cramps")]
    [InlineData("numb her cramps", "numb her cramps")]
    [InlineData("numb her walk weak", "numb her walk weak")]
    public void A_noun_with_its_verb_begins_a_clause(string written, string clauses) => ClausesTests.AssertCut(written, clauses);

    [Theory]
    [InlineData("numb her b c d e f is", "numb | her b c d e f is")]
    [InlineData("numb her b c d e f g is", "numb her b c d e f g is")]
    [InlineData("numb her walk . is", "numb her walk . | is")]
    [InlineData("numb her walk / is", "numb her walk / is")]
    [InlineData("numb her walk in walk is", "numb her walk in walk is")]
    [InlineData("numb her walk del walk is", "numb | her walk del walk is")]
    [InlineData("numb her b cramps / is", "numb | her b cramps / is")]
    public void The_verb_stands_near_and_nothing_parts_it_from_the_noun(string written, string clauses) => ClausesTests.AssertCut(written, clauses);

    [Theory]
    [InlineData("numb in her walk is", "numb in her walk is")]
    [InlineData("numb or her walk is", "numb or her walk is")]
    [InlineData("numb is her walk was", "numb is her walk was")]
    [InlineData("numb his her walk is", "numb | his her walk is")]
    public void A_noun_that_something_before_it_takes_begins_none(string written, string clauses) => ClausesTests.AssertCut(written, clauses);

    [Theory]
    [InlineData("numb leg is weak", "numb | leg is weak")]
    [InlineData("numb really old leg really is weak", "numb | really old leg really is weak")]
    [InlineData("numb leg muscle is weak", "numb | leg muscle is weak")]
    [InlineData("numb leg weak", "numb leg weak")]
    [InlineData("numb leg", "numb leg")]
    [InlineData("numb leg really", "numb leg really")]
    [InlineData("really leg is weak", "really leg is weak")]
    [InlineData("numb in really leg is weak", "numb in really leg is weak")]
    [InlineData("numb or leg is weak", "numb or leg is weak")]
    [InlineData("numb is leg is weak", "numb is leg is weak")]
    [InlineData("numb walk is weak", "numb walk is weak")]
    public void A_part_of_the_body_with_its_verb_begins_a_clause(string written, string clauses) => ClausesTests.AssertCut(written, clauses);

    [Fact]
    public void A_part_of_the_body_of_which_an_idiom_takes_a_word_is_read_on() =>
        ClausesTests.AssertCut("numb leg muscle car", "numb leg muscle car");
}
