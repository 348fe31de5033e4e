using SpasmBot.Dialogs.Tests.Talking;

namespace SpasmBot.Dialogs.Tests.Questions;

/// <summary>What an answer opens is asked next, though its question stands earlier than the one at hand.</summary>
public class OrderOfQuestionsTests
{
    [Theory]
    [InlineData("my back is killing me, it went into spasm when I lifted a box", "injury", "I hurt it", "age")]
    [InlineData("a cramp", "location", "my neck", "symptoms", "neck-signs")]
    [InlineData("my calf cramps, seconds, first time", "cause", "my nephew kicked a ball with me, he is the one who cramps", "age")]
    public async Task It_is_asked_at_once(string opening, string question, string answer, params string[] next)
    {
        var talk = new Talk();
        await talk.SayAsync(opening);
        await talk.AnswerUntilAdviceAsync((question, answer));

        Assert.Equal(next, talk.Asked.SkipWhile(asked => asked != question).Skip(1).Take(next.Length));
    }
}
