using SpasmBot.Triage.Content;

namespace SpasmBot.Triage.Tests.Questions;

public class ChoiceNumbersTests
{
    [Theory]
    [InlineData("en", "a bit")]
    [InlineData("en", "a lot")]
    [InlineData("en", "this one")]
    [InlineData("en", "just one")]
    [InlineData("en", "both")]
    [InlineData("en", "a few")]
    [InlineData("en", "no one")]
    [InlineData("es", "un poco")]
    [InlineData("es", "mucho")]
    [InlineData("es", "los dos")]
    [InlineData("es", "unas cuantas")]
    public void Words_that_count_choose_nothing_of_a_list(string language, string words)
    {
        foreach (var list in new[] { "symptoms", "neck-signs", "back-signs", "heat-signs", "eyelid-signs" })
        {
            var answer = Ask.For(language, list, words);

            Assert.Equal(AnswerKind.NotUnderstood, answer.Kind);
            Assert.Empty(answer.Statement.Findings);
        }
    }

    [Theory]
    [InlineData("en", "a bit")]
    [InlineData("en", "both")]
    [InlineData("es", "un poco")]
    public void Nor_of_what_makes_a_pain_reliever_unsafe(string language, string words) =>
        Assert.Empty(Ask.For(language, "conditions", words).Statement.Findings);

    [Theory]
    [InlineData("en", "1", 1)]
    [InlineData("en", "one", 1)]
    [InlineData("en", "option one", 1)]
    [InlineData("en", "two please", 2)]
    [InlineData("en", "the first", 1)]
    [InlineData("en", "the second one", 2)]
    [InlineData("en", "first and last", 1, 11)]
    [InlineData("en", "1 and 3", 1, 3)]
    [InlineData("en", "one and three", 1, 3)]
    [InlineData("en", "the first two", 1, 2)]
    [InlineData("en", "the first three", 1, 2, 3)]
    [InlineData("en", "the last two", 10, 11)]
    [InlineData("es", "uno", 1)]
    [InlineData("es", "el dos", 2)]
    [InlineData("es", "uno y tres", 1, 3)]
    [InlineData("es", "la primera y la última", 1, 11)]
    public void Numbers_and_places_in_the_list_do(string language, string words, params int[] places)
    {
        var options = TestContent.Content.Question("symptoms").Options;
        var answer = Ask.For(language, "symptoms", words);

        Assert.Equal(places.Select(p => options[p - 1]).Order(), options.Where(o => answer.Status(o) == FindingStatus.Present).Order());
    }

    [Theory]
    [InlineData("both")]
    [InlineData("a couple")]
    public void Words_that_count_are_no_age(string words) => Assert.Empty(Ask.For("en", "age", words).Statement.Findings);

    [Theory]
    [InlineData("en", "symptoms", "3, none of those")]
    [InlineData("en", "symptoms", "2 and 4, none of these")]
    [InlineData("en", "symptoms", "number 3, none of the others")]
    [InlineData("es", "symptoms", "la 3, ninguna de esas")]
    public void A_number_beside_a_denial_of_the_rest_is_no_denial_of_all(string language, string question, string words) => Assert.False(Ask.DeniesAll(language, question, words), words);

    [Theory]
    [InlineData("chest-now", "no, neither one")]
    [InlineData("symptoms", "No, neither one.")]
    [InlineData("symptoms", "first of all, none of those")]
    [InlineData("symptoms", "1 to 12 none of those")]
    public void A_number_that_picks_nothing_leaves_the_denial(string question, string words) => Assert.Empty(Ask.For("en", question, words).Dangers());

    [Theory]
    [InlineData("en", "3 months", "baby")]
    [InlineData("es", "3 meses", "baby")]
    [InlineData("en", "3 years", "age-under-18")]
    [InlineData("es", "3 años", "age-under-18")]
    [InlineData("es", "2 añitos", "age-under-18")]
    public void A_number_in_a_unit_measures_and_chooses_nothing(string language, string words, string age)
    {
        var findings = Ask.For(language, "age", words).Statement.Findings;

        Assert.Equal(FindingStatus.Present, findings[age]);
        Assert.NotEqual(FindingStatus.Present, findings.GetValueOrDefault("age-60-plus"));
    }
}
