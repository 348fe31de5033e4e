using SpasmBot.Triage.Content;

namespace SpasmBot.Triage.Tests.Questions;

public class WholeMessageTests
{
    [Theory]
    [InlineData("en", "severity", "a lot", "pain-severe")]
    [InlineData("en", "severity", "agony", "pain-severe")]
    [InlineData("en", "severity", "unbearable", "pain-severe")]
    [InlineData("en", "severity", "quite a bit", "pain-moderate")]
    [InlineData("en", "severity", "a bit", "pain-mild")]
    [InlineData("en", "severity", "not a lot", "pain-mild")]
    [InlineData("es", "severity", "mucho", "pain-severe")]
    [InlineData("es", "severity", "horrible", "pain-severe")]
    [InlineData("es", "severity", "un montón, la verdad", "pain-severe")]
    [InlineData("es", "severity", "bastante", "pain-moderate")]
    [InlineData("es", "severity", "un poco", "pain-mild")]
    [InlineData("en", "frequency", "quite a bit", "most-days-or-nights")]
    [InlineData("en", "frequency", "a lot", "most-days-or-nights")]
    [InlineData("en", "frequency", "a few", "now-and-then")]
    [InlineData("es", "frequency", "mucho", "most-days-or-nights")]
    [InlineData("es", "frequency", "bastante", "most-days-or-nights")]
    [InlineData("es", "frequency", "un par de veces", "now-and-then")]
    [InlineData("en", "frequency", "mostly after a long shift", "now-and-then")]
    [InlineData("en", "frequency", "two or three a night, thanks", "most-days-or-nights")]
    [InlineData("en", "duration", "goes off once I stand up", "lasts-minutes")]
    [InlineData("en", "chest-now", "nope, bar a bit of tightness", "chest-or-breath")]
    [InlineData("en", "chest-now", "No, it's only there when I cough.", "chest-or-breath")]
    [InlineData("en", "ambulance-now", "the chest one", "ambulance-sign")]
    [InlineData("es", "duration", "sigue", "will-not-stop")]
    [InlineData("en", "duration", "still going", "will-not-stop")]
    [InlineData("en", "still-so", "yeah nothing changed", "still-yes")]
    [InlineData("es", "still-so", "todo igual", "still-yes")]
    public void A_word_of_how_much_is_an_answer_where_that_is_asked(string language, string question, string words, string id)
    {
        var answer = Ask.For(language, question, words);

        Assert.Equal(AnswerKind.Understood, answer.Kind);
        Assert.Equivalent(TestContent.Engine.Choose(TestContent.Content.Question(question), [id]).Statement, answer.Statement);
    }

    [Theory]
    [InlineData("en", "duration", "a while")]
    [InlineData("en", "duration", "a few")]
    [InlineData("en", "duration", "a couple")]
    [InlineData("en", "onset", "a few")]
    [InlineData("es", "onset", "un poco")]
    [InlineData("en", "cause", "quite a bit")]
    [InlineData("en", "frequency", "not the first time")]
    [InlineData("es", "frequency", "no es la primera vez")]
    [InlineData("en", "better", "not worse")]
    public void Where_it_tells_nothing_it_is_asked_again(string language, string question, string words) =>
        Assert.Equal(AnswerKind.NotUnderstood, Ask.For(language, question, words).Kind);

    [Theory]
    [InlineData("en", "no|nope|nah|naa|not really|not much|not a lot", "better-no")]
    [InlineData("en", "kind of|so so|a little|a bit|sort of|hmm a little i guess|meh", "better-a-bit")]
    [InlineData("en", "yes|yep|a lot", "better-yes")]
    [InlineData("es", "no|nop|nah|naa|la verdad no|no mucho|nada|no, para nada", "better-no")]
    [InlineData("es", "más o menos|algo|un poco|un poquito|así así|un poco, la verdad", "better-a-bit")]
    [InlineData("es", "sí|sip|yep|mucho|bastante", "better-yes")]
    public void Whether_it_helped_is_heard_in_a_word(string language, string several, string id)
    {
        foreach (var words in several.Split('|'))
            Assert.Equal([id], Ask.For(language, "better", words).Statement.Findings.Keys);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public void No_is_not_it_is_gone(string language) => Assert.Null(Ask.For(language, "how-now", "no").Status("better-yes"));
}
