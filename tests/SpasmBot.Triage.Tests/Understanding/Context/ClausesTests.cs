using SpasmBot.Triage.Understanding.Patterns;

namespace SpasmBot.Triage.Tests.Understanding.Context;

public class ClausesTests
{
    [Theory]
    [InlineData("numb . weak", "numb . | weak")]
    [InlineData("numb but weak", "numb but | weak")]
    [InlineData("numb , weak and hot", "numb , weak and hot")]
    public void A_full_stop_and_a_but_end_a_clause_and_a_list_does_not(string written, string clauses) => AssertCut(written, clauses);

    [Theory]
    [InlineData("numb it is weak", "numb | it is weak")]
    [InlineData("numb in it", "numb in it")]
    public void A_subject_begins_a_clause_unless_a_preposition_takes_it(string written, string clauses) => AssertCut(written, clauses);

    [Theory]
    [InlineData("numb tengo hot", "numb | tengo hot")]
    [InlineData("numb no tengo hot", "numb | no tengo hot")]
    [InlineData("numb cannot not tengo hot", "numb | cannot not tengo hot")]
    [InlineData("numb tengo siento hot", "numb | tengo siento hot")]
    [InlineData("numb in tengo hot", "numb in tengo hot")]
    [InlineData("numb , now tengo hot", "numb , | now tengo hot")]
    [InlineData("numb now tengo hot", "numb now | tengo hot")]
    [InlineData("no tengo hot", "no tengo hot")]
    public void An_opener_begins_a_clause_with_the_no_that_denies_it(string written, string clauses) => AssertCut(written, clauses);

    [Theory]
    [InlineData("numb also weak", "numb | also weak")]
    [InlineData("numb just weak", "numb | just weak")]
    [InlineData("numb it also drags", "numb | it also drags")]
    [InlineData("numb it just drags", "numb | it just drags")]
    public void Also_and_just_begin_a_clause_unless_its_subject_did(string written, string clauses) => AssertCut(written, clauses);

    [Theory]
    [InlineData("numb , is weak", "numb , | is weak")]
    [InlineData("and is weak", "and | is weak")]
    [InlineData("numb : is weak", "numb : | is weak")]
    [InlineData("numb and is weak", "numb and | is weak")]
    [InlineData("numb or is weak", "numb or is weak")]
    [InlineData("numb ni is weak", "numb ni is weak")]
    [InlineData("numb / is weak", "numb / is weak")]
    [InlineData("numb is weak", "numb is weak")]
    [InlineData("numb and weak", "numb and weak")]
    public void A_verb_begins_a_clause_after_a_mark_or_an_and(string written, string clauses) => AssertCut(written, clauses);

    [Theory]
    [InlineData("numb as it always was", "numb as it always was")]
    [InlineData("numb as it was", "numb as | it was")]
    [InlineData("numb as it always was it is weak", "numb as it always was | it is weak")]
    [InlineData("numb joke it is weak", "numb joke | it is weak")]
    public void A_subject_begins_nothing_within_words_that_say_all_is_well(string written, string clauses) => AssertCut(written, clauses);

    [Theory]
    [InlineData("numb my leg and foot is hot", "numb | my leg and | foot is hot")]
    [InlineData("numb my leg and my foot is hot", "numb | my leg and | my foot is hot")]
    [InlineData("numb my leg and b is hot", "numb my leg and b is hot")]
    [InlineData("numb my leg , foot is hot", "numb my leg , | foot is hot")]
    public void An_article_begins_a_clause_whose_verb_stands_behind_a_second_part_of_the_body(string written, string clauses) => AssertCut(written, clauses);

    [Theory]
    [InlineData("hot the numb leg is weak", "hot | the numb leg is weak")]
    [InlineData("hot the numb hot leg is weak", "hot | the numb hot | leg is weak")]
    [InlineData("hot b numb leg is weak", "hot b numb | leg is weak")]
    public void A_clause_that_began_at_the_article_does_not_begin_again_at_its_noun(string written, string clauses) => AssertCut(written, clauses);

    [Fact]
    public void A_stretch_without_any_sign_is_cut_at_sixty_words()
    {
        var clauses = new SmallText(string.Join(' ', Enumerable.Repeat("numb", 130))).Clauses;

        Assert.Equal([60, 120, 130], Enumerable.Range(0, clauses.Count).Select(clauses.End));
    }

    [Theory]
    [InlineData("numb it is weak", true)]
    [InlineData("numb , is weak", true)]
    [InlineData("numb . weak", false)]
    [InlineData("numb but weak", false)]
    public void Clauses_are_linked_where_neither_full_stop_nor_but_parts_them(string written, bool linked) =>
        Assert.Equal(linked, new SmallText(written).Clauses.LinkedToNext(0));

    [Theory]
    [InlineData("numb it is weak", "it", false)]
    [InlineData("numb it is weak", "is", true)]
    [InlineData("numb it weak . is", "is", false)]
    public void A_clause_has_the_words_within_it_alone(string written, string word, bool has)
    {
        var grammarClass = word == "it" ? "pronoun" : "verb";
        var clause = word == "it" ? 0 : 1;

        Assert.Equal(has, new SmallText(written).Clauses.Has(clause, grammarClass));
    }

    internal static void AssertCut(string written, string clauses)
    {
        var text = new SmallText(written);
        var cut = Enumerable.Range(0, text.Clauses.Count).Select(c => text.Shown(new TokenRange(text.Clauses.Start(c), text.Clauses.End(c))));

        Assert.Equal(clauses, string.Join(" | ", cut));
        Assert.Equal(clauses.Split(' ').Count(w => w == "|") + 1, Enumerable.Range(0, text.Text.Count).Count(text.Clauses.Begins));
        Assert.Equal(text.Clauses.Count - 1, text.Clauses.Of(text.Text.Count - 1));
    }
}
