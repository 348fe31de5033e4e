using SpasmBot.Triage.Understanding.Context;

namespace SpasmBot.Triage.Tests.Understanding.Context;

/// <summary>How far modifiers reach that stand behind what they modify, or anywhere in its clause.</summary>
public class ModifierScopesBackTests
{
    [Theory]
    [InlineData("leg weak , bladder is fine", "bladder")]
    [InlineData("leg weak and bladder is fine", "bladder")]
    [InlineData("leg weak , good bladder is fine", "good bladder")]
    [InlineData("leg weak or bladder is fine", "leg weak or bladder")]
    [InlineData("leg weak , really is fine", "leg weak , really")]
    [InlineData("leg weak and really is fine", "leg weak and really")]
    [InlineData("leg weak , this is fine", "leg weak , this")]
    [InlineData("hot it weak is fine", "it weak")]
    [InlineData("numb . weak is fine", "weak")]
    public void All_is_well_back_to_the_link_that_its_own_subject_follows(string written, string denied) =>
        ModifierScopesTests.AssertReached(ModifierKind.Absent, written, denied);

    [Theory]
    [InlineData("leg numb . it went away", "leg numb .")]
    [InlineData("leg numb . he went away", "leg numb .")]
    [InlineData("leg numb . tengo went away", "leg numb .")]
    [InlineData("leg numb . is went away", "leg numb .")]
    [InlineData("leg numb . really , went away", "leg numb .")]
    [InlineData("leg numb . and went away", "leg numb .")]
    [InlineData("leg numb . this went away", "leg numb .")]
    [InlineData("leg numb . went away", "leg numb .")]
    [InlineData("leg numb . walk went away", "walk")]
    [InlineData("leg numb . it drags went away", "it drags")]
    public void What_went_away_without_a_name_is_what_was_stated_last(string written, string over) =>
        ModifierScopesTests.AssertReached(ModifierKind.Over, written, over);

    [Theory]
    [InlineData("leg numb . b . it went away", "leg numb .")]
    [InlineData("leg numb . b . b . it went away", "it")]
    [InlineData("leg numb . leg hot . it went away", "leg hot .")]
    [InlineData("b . it fell asleep . it went away", "it fell asleep .")]
    [InlineData("b . it fell . it went away", "it")]
    [InlineData("leg numb . b . whew went away", "leg numb .")]
    [InlineData("leg numb . whew . went away", "whew .")]
    [InlineData("it went away", "it")]
    [InlineData("leg numb . it is fine", "")]
    public void It_was_stated_in_one_of_the_two_clauses_before(string written, string over) =>
        ModifierScopesTests.AssertReached(ModifierKind.Over, written, over);

    [Fact]
    public void That_it_is_fine_says_nothing_of_the_clause_before() =>
        ModifierScopesTests.AssertReached(ModifierKind.Absent, "leg numb . it is fine", "it");

    [Theory]
    [InlineData("leg numb . i went away", "i")]
    [InlineData("leg numb . it left me", "leg numb .")]
    [InlineData("leg numb . it me paso", "leg numb .")]
    [InlineData("leg numb . it went away me", "it")]
    [InlineData("leg numb . it left me , me", "it")]
    [InlineData("my leg numb . it went away", "my leg numb .")]
    [InlineData("leg numb . it went away . i", "leg numb .")]
    public void What_speaks_of_the_writer_speaks_of_nothing_else(string written, string over) =>
        ModifierScopesTests.AssertReached(ModifierKind.Over, written, over);
}
