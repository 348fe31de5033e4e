using SpasmBot.Triage.Tests.Questions;

namespace SpasmBot.Triage.Tests.Understanding;

/// <summary>How many words of an answer belong to nothing that was heard, denied or well.</summary>
public class UnplacedWordsTests
{
    [Theory]
    [InlineData("en", "no", 0)]
    [InlineData("en", "none of these, thank you", 0)]
    [InlineData("en", "my foot is numb", 0)]
    [InlineData("en", "no numbness, no weakness, I walk fine", 0)]
    [InlineData("en", "no zorp", 1)]
    [InlineData("en", "no. the zorp and the glimmer of my zibble", 3)]
    [InlineData("en", "the zorp of my foot is numb", 1)]
    [InlineData("es", "no, nada de eso", 0)]
    [InlineData("es", "no, el zorp y la blizna de mi zibul", 3)]
    public void Are_those_that_say_something_else(string language, string words, int unplaced) =>
        Assert.Equal(unplaced, Ask.For(language, "symptoms", words).Heard.Unplaced);
}
