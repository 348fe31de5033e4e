using SpasmBot.Triage.Content;

namespace SpasmBot.Triage.Tests.Questions;

public class NumberedAnswersTests
{
    [Theory]
    [InlineData("en", "1 yes 2 no 3 no 4 no 5 no 6 no 7 no 8 no 9 no 10 no 11 no", 1)]
    [InlineData("en", "1 no, 2 no, 3: no 4. yes", 4)]
    [InlineData("en", "2 yes 3 yes 4 nope", 2, 3)]
    [InlineData("es", "1 no 2 sí 3 no", 2)]
    [InlineData("en", "4 no 6", 4, 6)]
    public void Each_number_has_the_answer_behind_it(string language, string words, params int[] chosen)
    {
        var options = TestContent.Content.Question("symptoms").Options;
        var answer = Ask.For(language, "symptoms", words);

        Assert.Equal(chosen.Select(n => options[n - 1]).Order(), options.Where(o => answer.Status(o) == FindingStatus.Present).Order());
    }

    [Theory]
    [InlineData("en", "1 no 2 no")]
    [InlineData("en", "1. no, 2. no, 3. nope")]
    [InlineData("es", "1 no 2 no 3 no")]
    public void A_part_of_the_list_denied_is_asked_on_for_the_rest(string language, string words)
    {
        var answer = Ask.For(language, "symptoms", words);

        Assert.Equal(AnswerKind.NotUnderstood, answer.Kind);
        Assert.Empty(answer.Dangers());
    }

    [Theory]
    [InlineData("en", "1 no 2 no 3 no 4 no 5 no 6 no 7 no 8 no 9 no 10 no 11 no")]
    [InlineData("en", "1. no 2. no 3. no 4. no 5. no 6. no 7. nope 8. no 9. no 10. no 11. no")]
    [InlineData("es", "1 no 2 no 3 no 4 no 5 no 6 no 7 no 8 no 9 no 10 no 11 no")]
    [InlineData("en", "no x11")]
    [InlineData("en", "11 x no")]
    [InlineData("en", "all ok")]
    [InlineData("en", "all ok there")]
    [InlineData("en", "everything ok there")]
    public void The_whole_list_denied_is_none_of_it(string language, string words)
    {
        var answer = Ask.For(language, "symptoms", words);

        Assert.Equal(AnswerKind.Understood, answer.Kind);
        Assert.Empty(answer.Dangers());
    }

    [Theory]
    [InlineData("all of them")]
    [InlineData("ok all of them")]
    [InlineData("all please")]
    public void All_of_it_still_is_all_of_it(string words) =>
        Assert.Contains("chest-or-breath", Ask.For("en", "symptoms", words).Dangers());
}
