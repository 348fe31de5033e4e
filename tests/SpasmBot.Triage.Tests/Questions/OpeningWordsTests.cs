using SpasmBot.Triage.Content;

namespace SpasmBot.Triage.Tests.Questions;

public class OpeningWordsTests
{
    [Theory]
    [InlineData("en", "yeah copped a knee in it playing footy on Saturday", "injury")]
    [InlineData("en", "nope slept funny", "injury-none")]
    [InlineData("en", "yeah nah", "injury-none")]
    [InlineData("es", "sí me pegaron jugando", "injury")]
    [InlineData("es", "sip me di contra la mesa", "injury")]
    public void A_yes_or_no_that_opens_the_answer_is_the_answer(string language, string words, string id) =>
        Assert.Equal(FindingStatus.Present, Ask.For(language, "injury", words).Status(id));

    [Theory]
    [InlineData("en", "no pain")]
    [InlineData("es", "no duele")]
    public void What_is_denied_of_something_else_is_not(string language, string words) =>
        Assert.Null(Ask.For(language, "injury", words).Status("injury-none"));

    [Theory]
    [InlineData("en", "apart from a bruise, no")]
    [InlineData("es", "aparte de un moretón, no")]
    public void A_list_is_denied_but_for_what_is_harmless(string language, string words)
    {
        var answer = Ask.For(language, "symptoms", words);

        Assert.Equal(FindingStatus.Present, answer.Status("bruise"));
        Assert.All(TestContent.Content.Question("symptoms").Options, o => Assert.Equal(FindingStatus.Absent, answer.Status(o)));
    }

    [Theory]
    [InlineData("en", "apart from a numb foot, no")]
    [InlineData("en", "apart from a bruise and a numb foot, no")]
    [InlineData("es", "aparte de un moretón y el pie dormido, no")]
    public void And_no_sign_is_denied_with_it(string language, string words) =>
        Assert.True(Ask.For(language, "symptoms", words).Status("numbness") > FindingStatus.Absent);

    [Theory]
    [InlineData("en", "it's gone")]
    [InlineData("en", "gone now")]
    [InlineData("en", "no meds please")]
    [InlineData("en", "i dont want pills")]
    [InlineData("es", "ya se me pasó")]
    [InlineData("es", "no quiero pastillas")]
    public void What_speaks_of_the_spasm_or_of_pills_does_not_deny_conditions(string language, string words)
    {
        var answer = Ask.For(language, "conditions", words);

        Assert.Equal(AnswerKind.NotUnderstood, answer.Kind);
        Assert.Null(answer.Status("stomach-ulcer"));
    }

    [Theory]
    [InlineData("en", "symptoms", "it's gone")]
    [InlineData("es", "symptoms", "ya se me pasó")]
    [InlineData("en", "medicines", "no meds")]
    public void But_denies_what_it_speaks_of(string language, string question, string words) =>
        Assert.Equal(AnswerKind.Understood, Ask.For(language, question, words).Kind);
}
