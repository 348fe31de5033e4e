namespace SpasmBot.Triage.Tests.Understanding.Context;

/// <summary>Whether a person who is named is the one spoken of; marks as in <see cref="ExperiencersTests"/>.</summary>
public class ExperiencersOfKinTests
{
    [Theory]
    [InlineData("mum has numb", "O")]
    [InlineData("mum lost", "O")]
    [InlineData("mum drags", "O")]
    [InlineData("mum leg", "O")]
    [InlineData("mum in b has numb", "O")]
    [InlineData("mum in b . has numb", "UU")]
    [InlineData("mum", "U")]
    [InlineData("mum says numb", "U")]
    [InlineData("mum really says numb", "U")]
    public void A_person_is_spoken_of_who_does_or_has_something_or_owns_a_part_of_the_body(string written, string speakers) =>
        ExperiencersTests.AssertSpeakers(written, speakers);

    [Theory]
    [InlineData("mum really is numb", "O")]
    [InlineData("mum , 72 , lost", "O")]
    [InlineData("mum two has numb", "O")]
    [InlineData("mum that has numb", "O")]
    [InlineData("mum really really really really has numb", "O")]
    [InlineData("mum really really really really really has numb", "U")]
    [InlineData("mum b has numb", "U")]
    [InlineData("mum Doreen has numb", "O")]
    public void Up_to_four_words_that_say_little_may_stand_between(string written, string speakers) =>
        ExperiencersTests.AssertSpeakers(written, speakers);

    [Theory]
    [InlineData("b in mum drags", "U")]
    [InlineData("b in mum has", "O")]
    [InlineData("b in mum leg", "O")]
    [InlineData("b in my old mum drags", "U")]
    [InlineData("b in her mum drags", "U")]
    [InlineData("in mum drags", "U")]
    [InlineData("del mum drags", "U")]
    [InlineData("b for mum drags", "U")]
    public void Behind_a_preposition_a_verb_alone_makes_nobody_the_one_spoken_of(string written, string speakers) =>
        ExperiencersTests.AssertSpeakers(written, speakers);

    [Theory]
    [InlineData("b touch mum drags", "U")]
    [InlineData("touch mum drags", "U")]
    [InlineData("touch mum has", "O")]
    public void An_idiom_before_it_may_have_taken_the_preposition(string written, string speakers) =>
        ExperiencersTests.AssertSpeakers(written, speakers);

    [Theory]
    [InlineData("asking for dad", "O")]
    [InlineData("asking for her old dad", "O")]
    [InlineData("for dad", "O")]
    [InlineData("asking dad", "U")]
    [InlineData("really dad", "U")]
    public void The_one_who_is_asked_for_is_spoken_of(string written, string speakers) => ExperiencersTests.AssertSpeakers(written, speakers);

    [Theory]
    [InlineData("mums numb", "O")]
    [InlineData("b in mums numb", "U")]
    [InlineData("mums says numb", "U")]
    public void An_s_without_its_apostrophe_is_read_as_is(string written, string speakers) => ExperiencersTests.AssertSpeakers(written, speakers);

    [Theory]
    [InlineData("mate has numb . she is hot", "OO")]
    [InlineData("b mate . she is hot", "UU")]
    [InlineData("b mate", "U")]
    [InlineData("b mate , lost . she is hot", "UU")]
    [InlineData("b , mate has numb . she is hot", "OO")]
    [InlineData("b , mate numb . she is hot", "UU")]
    [InlineData("mate numb . she is hot", "UU")]
    [InlineData("b mate numb . she is hot", "UO")]
    [InlineData("b mate has numb . she is hot", "OO")]
    [InlineData("her mate , lost . she is hot", "OO")]
    [InlineData("old mate , lost . she is hot", "OO")]
    [InlineData("mum , lost . she is hot", "OO")]
    public void A_mate_at_the_edge_of_what_is_said_is_called_and_not_spoken_of_unless_he_has_something(string written, string speakers) =>
        ExperiencersTests.AssertSpeakers(written, speakers);
}
