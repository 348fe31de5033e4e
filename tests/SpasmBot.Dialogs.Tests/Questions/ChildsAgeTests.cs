using SpasmBot.Dialogs.Tests.Talking;
using SpasmBot.Triage;

namespace SpasmBot.Dialogs.Tests.Questions;

/// <summary>How old a child is decides: a baby's spasm cannot wait.</summary>
public class ChildsAgeTests
{
    [Theory]
    [InlineData("en", "our little one gets a cramp in her foot now and then", "8 months", "emergency")]
    [InlineData("en", "my grandson cramps in the calf, it lasts seconds", "A child under 2", "emergency")]
    [InlineData("en", "my grandson cramps in the calf, it lasts seconds", "1", "emergency")]
    [InlineData("en", "my grandson cramps in the calf, it lasts seconds, first time", "7", "self-care")]
    [InlineData("en", "my grandson cramps in the calf, it lasts seconds, first time", "3", "self-care")]
    [InlineData("en", "my daughter cramps in the calf after football, it lasts seconds, first time", "she is 31", "self-care")]
    [InlineData("en", "my new born cramps in the leg for a second", "5 weeks", "emergency")]
    [InlineData("es", "mi chiquita tiene tironcitos en el pie, de vez en cuando", "apenas 8 meses", "emergency")]
    [InlineData("es", "mi sobrino tiene calambres en el pie, unos segundos, es la primera vez", "tiene 9", "self-care")]
    public async Task It_is_asked_before_any_advice(string language, string opening, string age, string level)
    {
        var talk = new Talk(locale: language == "en" ? "en-US" : "es-MX");
        await talk.SayAsync(opening);
        await talk.AnswerUntilAdviceAsync(("age", age));

        Assert.Contains("age", talk.Asked);
        Assert.Equal(level, talk.Level);
    }

    [Theory]
    [InlineData("0", "baby")]
    [InlineData("1", "baby")]
    [InlineData("2", "age-2-to-17")]
    [InlineData("3", "age-2-to-17", "age-18-to-59")]
    [InlineData("4", "age-2-to-17", "age-60-plus")]
    [InlineData("5", "age-2-to-17")]
    [InlineData("33", "age-18-to-59")]
    public void A_number_that_may_be_an_age_and_a_place_in_the_list_counts_as_both(string number, params string[] ids)
    {
        var question = Talk.Content.Question("age");
        var heard = Talk.Engine.Interpret(question, number, "en").Statement.Findings;

        Assert.Equal(ids, question.Options.Where(option => heard.GetValueOrDefault(option) > FindingStatus.Absent));
    }

    [Theory]
    [InlineData("my son is 6 and has a cramp in his calf, it lasts seconds, first time, he ran a lot")]
    [InlineData("my 30 year old son has a cramp in his calf, it lasts seconds, first time, he ran a lot")]
    [InlineData("my calf cramps, it lasts seconds, first time, I was out running with my son")]
    [InlineData("my husband has a cramp in his calf, it lasts seconds, first time, he ran a lot")]
    public async Task It_is_not_asked_where_it_was_told_or_the_spasm_is_nobodys_childs(string opening)
    {
        var talk = new Talk();
        await talk.SayAsync(opening);
        await talk.AnswerUntilAdviceAsync();

        Assert.DoesNotContain("age", talk.Asked);
    }
}
