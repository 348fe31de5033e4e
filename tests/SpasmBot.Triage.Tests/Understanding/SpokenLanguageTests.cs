namespace SpasmBot.Triage.Tests.Understanding;

public class SpokenLanguageTests
{
    [Theory]
    [InlineData("me dio un calambre en la pantorrilla")]
    [InlineData("hola")]
    [InlineData("no siento los dedos")]
    [InlineData("calambre")]
    [InlineData("en español por favor")]
    [InlineData("Spanish please")]
    [InlineData("ME DUELE EL PECHO")]
    public void Spanish_is_told_from_English(string text) =>
        Assert.Equal("es", TestContent.Engine.LanguageOtherThan("en", text, settled: false));

    [Theory]
    [InlineData("my calf is cramping and it will not stop")]
    [InlineData("I can't feel my legs")]
    [InlineData("in English please")]
    [InlineData("english")]
    public void English_is_told_from_Spanish(string text) =>
        Assert.Equal("en", TestContent.Engine.LanguageOtherThan("es", text, settled: false));

    [Theory]
    [InlineData("en", "my calf cramps")]
    [InlineData("en", "no")]
    [InlineData("en", "ok")]
    [InlineData("en", "10 minutes")]
    [InlineData("en", "no idea, normal day, a taco and a siesta")]
    [InlineData("en", "")]
    [InlineData("en", "👍")]
    [InlineData("es", "me dio un calambre")]
    [InlineData("es", "no")]
    [InlineData("es", "stop")]
    [InlineData("es", "ok")]
    [InlineData("es", "5 min")]
    [InlineData("en", "naa")]
    [InlineData("en", "resume")]
    [InlineData("es", "stress")]
    [InlineData("es", "footing")]
    [InlineData("es", "one")]
    public void What_is_not_clear_changes_nothing(string current, string text) =>
        Assert.Null(TestContent.Engine.LanguageOtherThan(current, text, settled: false));

    [Fact]
    public void Once_settled_a_word_or_two_do_not_change_it_but_a_sentence_does()
    {
        Assert.Null(TestContent.Engine.LanguageOtherThan("es", "cramp", settled: true));
        Assert.Equal("en", TestContent.Engine.LanguageOtherThan("es", "my leg is weak and numb", settled: true));
    }
}
