using SpasmBot.Triage.Understanding.Context;

namespace SpasmBot.Triage.Tests.Understanding.Context;

public class ModifierFinderTests
{
    [Theory]
    [InlineData("not numb", "Absent: not")]
    [InlineData("no sign of weak", "")]
    [InlineData("numb is fine", "Absent: is fine")]
    [InlineData("maybe not numb", "Possible: maybe, Absent: not")]
    public void Words_that_modify_are_found(string written, string modifiers) => AssertFound(written, modifiers);

    [Theory]
    [InlineData("no balance", "")]
    [InlineData("no numb", "Absent: no")]
    [InlineData("no leg swelling", "Absent: no")]
    [InlineData("no hot", "Absent: no")]
    [InlineData("as a kid falls", "LongAgo: as a kid")]
    public void Words_within_those_of_a_danger_do_not_modify_unless_they_tell_of_long_ago(string written, string modifiers) => AssertFound(written, modifiers);

    [Theory]
    [InlineData("not sure numb", "Possible: not sure")]
    [InlineData("no more numb", "Over: no more")]
    public void The_longer_modifier_goes_before_the_one_within_it(string written, string modifiers) => AssertFound(written, modifiers);

    [Theory]
    [InlineData("not only numb", "")]
    [InlineData("zero numb", "")]
    [InlineData("no sign of numb perhaps", "")]
    [InlineData("no numb perhaps", "Absent: no")]
    [InlineData("dont think numb", "Absent: dont think")]
    [InlineData("not weak foot badly", "")]
    public void What_is_excepted_means_nothing_to_modifiers_of_its_kind_that_are_no_longer(string written, string modifiers) => AssertFound(written, modifiers);

    [Theory]
    [InlineData("no , numb", "")]
    [InlineData("no . numb", "")]
    [InlineData("no ? numb", "")]
    [InlineData("numb no", "")]
    [InlineData("no it is numb", "")]
    [InlineData("no : numb", "Absent: no")]
    [InlineData("not it is numb", "Absent: not")]
    [InlineData("maybe , numb", "Possible: maybe")]
    [InlineData("numb maybe", "Possible: maybe")]
    [InlineData("numb not there , hot", "Absent: not there")]
    [InlineData("numb is fine", "Absent: is fine")]
    public void A_no_that_answers_negates_nothing_that_follows(string written, string modifiers) => AssertFound(written, modifiers);

    [Theory]
    [InlineData("foot no my leg", "Absent: no")]
    [InlineData("foot , no my leg", "Absent: no")]
    [InlineData("foot no my leg , it is numb", "Absent: no")]
    [InlineData("foot no my leg is numb", "")]
    [InlineData("foot no my leg . it is numb", "Absent: no")]
    [InlineData("foot . no my leg", "")]
    [InlineData("foot but no my leg", "")]
    [InlineData("numb no my leg", "")]
    [InlineData("b no my leg", "")]
    [InlineData("foot no my calf", "Absent: no")]
    [InlineData("b no my calf", "")]
    [InlineData("no my leg", "")]
    public void A_no_between_two_places_denies_the_second(string written, string modifiers) => AssertFound(written, modifiers);

    private static void AssertFound(string written, string modifiers)
    {
        var text = new SmallText(written);

        Assert.Equal(modifiers, string.Join(", ", text.Modifiers.Select(m => $"{m.Kind}: {string.Join(' ', m.Match.Places.Select(text.Shown))}")));
    }
}
