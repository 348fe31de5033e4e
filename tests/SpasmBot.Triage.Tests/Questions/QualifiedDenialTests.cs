namespace SpasmBot.Triage.Tests.Questions;

public class QualifiedDenialTests
{
    [Theory]
    [InlineData("en", "no, two of these")]
    [InlineData("en", "no wait, the third")]
    [InlineData("en", "nah just the last two")]
    [InlineData("en", "no. actually yes")]
    [InlineData("en", "no I mean yes")]
    [InlineData("en", "no mate, not good")]
    [InlineData("en", "nope, except the foot")]
    [InlineData("en", "nope, except words go missing")]
    [InlineData("en", "none of them apart from the zorp")]
    [InlineData("es", "ninguna, salvo el zorp")]
    [InlineData("en", "no no no no yes no")]
    [InlineData("en", "nope. maybe the breathing")]
    [InlineData("en", "no, possibly my grip")]
    [InlineData("en", "no, just feel really unwell")]
    [InlineData("en", "no, but it was yesterday")]
    [InlineData("en", "none, until I climb the stairs")]
    [InlineData("en", "no, unless I walk")]
    [InlineData("en", "no, only when I stand up")]
    [InlineData("es", "no, solo cuando me levanto")]
    [InlineData("es", "ninguna, a menos que camine")]
    [InlineData("en", "no, but there was a bit last night")]
    [InlineData("es", "no, bueno, sí")]
    [InlineData("es", "no, quizás el agarre")]
    public void A_no_that_is_taken_back_denies_no_list_of_signs(string language, string words) =>
        Assert.False(Ask.DeniesAll(language, "symptoms", words), words);

    [Theory]
    [InlineData("en", "no, it lasted two minutes")]
    [InlineData("en", "no but thanks")]
    [InlineData("en", "no, maybe just tired")]
    [InlineData("en", "no, unless a sore calf counts")]
    [InlineData("en", "no, when I walk it is fine")]
    [InlineData("en", "no, just sore")]
    [InlineData("en", "no, just my calf")]
    [InlineData("en", "none apart from the cramp")]
    [InlineData("en", "None of those, I'm healthy apart from this")]
    [InlineData("en", "no, one minute and it was gone")]
    [InlineData("en", "no, not bad at all")]
    [InlineData("en", "neither one")]
    [InlineData("es", "no hombre no, si acabo de subir cuatro pisos andando")]
    public void What_is_told_besides_takes_nothing_back(string language, string words) =>
        Assert.True(Ask.DeniesAll(language, "symptoms", words), words);

    [Theory]
    [InlineData("no weakness, numbness or chest pain")]
    [InlineData("no numbness, tingling or leg pain")]
    public void A_list_is_denied_up_to_its_last_sign(string words) => Assert.Empty(Ask.For("en", "symptoms", words).Dangers());
}
