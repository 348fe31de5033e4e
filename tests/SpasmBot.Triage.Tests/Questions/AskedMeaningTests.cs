using SpasmBot.Triage.Content;

namespace SpasmBot.Triage.Tests.Questions;

public class AskedMeaningTests
{
    [Theory]
    [InlineData("en", "weakness?", "word-weakness")]
    [InlineData("en", "numb?", "word-numb")]
    [InlineData("en", "balance?", "word-balance")]
    [InlineData("en", "explain numbness please", "word-numb")]
    [InlineData("en", "define numbness", "word-numb")]
    [InlineData("en", "explain saddle please", "word-groin")]
    [InlineData("en", "is tingling numbness?", "word-tingling")]
    [InlineData("en", "could numbness be a sign of something bad?", "word-numb")]
    [InlineData("en", "what does numb mean?", "word-numb")]
    [InlineData("en", "can you explain the third one", "word-bowels")]
    [InlineData("en", "what counts as weakness?", "word-weakness")]
    [InlineData("en", "dunno what numb means", "word-numb")]
    [InlineData("es", "¿qué cuenta como debilidad?", "word-weakness")]
    [InlineData("es", "¿hormigueo?", "word-tingling")]
    [InlineData("es", "¿debilidad?", "word-weakness")]
    [InlineData("es", "¿qué es entumecimiento?", "word-numb")]
    [InlineData("es", "explícame lo de los genitales", "word-groin")]
    [InlineData("es", "¿me puedes explicar la tercera?", "word-bowels")]
    public void Who_asks_what_a_word_means_has_no_such_sign(string language, string words, string topic)
    {
        var answer = Ask.For(language, "symptoms", words);

        Assert.Equal(AnswerKind.NotUnderstood, answer.Kind);
        Assert.Empty(answer.Statement.Findings);
        Assert.Empty(answer.Heard.Findings);
        Assert.Equal((Command.Meaning, topic), (answer.Heard.Command, answer.Heard.Topic));
    }

    [Theory]
    [InlineData("en", "a bit numb?")]
    [InlineData("en", "maybe numb?")]
    [InlineData("en", "numb foot?")]
    [InlineData("en", "chest pain?")]
    [InlineData("en", "does it count if it is numb?")]
    [InlineData("en", "I have a numb foot, what is numbness?")]
    [InlineData("en", "is numbness after a cramp normal?")]
    [InlineData("es", "¿un poco dormido?")]
    [InlineData("es", "¿será entumecimiento?")]
    [InlineData("es", "tengo el pie dormido, ¿qué es entumecimiento?")]
    public void Who_asks_of_themselves_is_in_doubt_and_doubt_counts(string language, string words) =>
        Assert.NotEmpty(Ask.For(language, "symptoms", words).Dangers());

    [Fact]
    public void The_title_of_a_sign_with_a_question_mark_is_asked_about_as_well() => Assert.Empty(Ask.For("en", "neck-signs", "Fever?").Statement.Findings);

    [Fact]
    public void Where_no_signs_are_asked_for_a_word_of_one_is_told() => Assert.NotEmpty(Ask.For("en", "duration", "numb?").Dangers());
}
