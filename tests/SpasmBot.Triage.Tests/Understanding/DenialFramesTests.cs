using System.Globalization;
using SpasmBot.Triage.Tests.Questions;

namespace SpasmBot.Triage.Tests.Understanding;

/// <summary>Every way to deny with every sign: what one frame denies of one sign, it denies of all.</summary>
public class DenialFramesTests
{
    public static TheoryData<string, string> States() => Each(
        "en",
        ["I've not been {0}", "I haven't been {0}", "I have never been {0}", "nor have I been {0}", "at no point was I {0}", "I'm not feeling {0}", "I don't feel {0}",
            "not at all {0}", "not once {0}", "not {0} at all", "I've not gone {0}", "I can't say I'm {0}", "I wouldn't say I'm {0}", "not one bit {0}", "she hasn't been {0}"],
        ["dizzy", "feverish", "numb", "weak", "confused", "swollen", "faint", "breathless", "clammy", "drowsy", "unsteady"]);

    public static TheoryData<string, string> Things() => Each(
        "en",
        ["I've not had {0}", "I have had no {0}", "there's been no {0}", "no signs of {0}", "without {0}", "I haven't noticed {0}", "I've noticed no {0}", "I'm not getting {0}",
            "not a trace of {0}", "I wouldn't say there's {0}", "no {0} to speak of", "I've been spared {0}", "hasn't caused {0}"],
        ["numbness", "tingling", "weakness", "chest pain", "swelling", "dizziness", "trouble breathing", "bladder problems", "dark urine", "confusion"]);

    public static TheoryData<string, string> InSpanish() => Each(
        "es",
        ["no tengo {0}", "no he tenido {0}", "nunca tuve {0}", "sin {0}", "no hay {0}", "no he notado {0}", "nada de {0}", "tampoco {0}", "ni rastro de {0}", "no hubo {0}",
            "en ningún momento tuve {0}", "no diría que tengo {0}", "no se me ha presentado {0}"],
        ["hormigueo", "adormecimiento", "debilidad", "dolor en el pecho", "fiebre", "hinchazón", "mareos", "palpitaciones", "visión borrosa", "vómitos", "confusión"]);

    [Theory]
    [MemberData(nameof(States))]
    [MemberData(nameof(Things))]
    [MemberData(nameof(InSpanish))]
    public void A_sign_is_denied(string language, string answer) =>
        Assert.True(Signs(language, answer) is [], $"'{answer}' is heard as {string.Join(", ", Signs(language, answer))}");

    [Theory]
    [InlineData("en", "haven't been able to pee")]
    [InlineData("en", "haven't been for a wee all day")]
    [InlineData("en", "not been feeling my toes")]
    [InlineData("en", "haven't been walking straight")]
    [InlineData("en", "not aware when I need to go")]
    [InlineData("en", "I've not gone since yesterday")]
    [InlineData("en", "no balance to speak of")]
    [InlineData("en", "not at all, my foot is numb")]
    [InlineData("en", "I can't say I can feel my foot")]
    [InlineData("es", "no he tenido ninguna fuerza")]
    [InlineData("es", "no tengo nada de fuerza")]
    [InlineData("es", "no he tenido equilibrio")]
    [InlineData("es", "no lo siento, el pie")]
    [InlineData("es", "para nada siento el pie")]
    public void What_is_lost_is_not_denied(string language, string answer) => Assert.NotEmpty(Signs(language, answer));

    private static TheoryData<string, string> Each(string language, string[] frames, string[] signs)
    {
        var data = new TheoryData<string, string>();
        foreach (var frame in frames)
            foreach (var sign in signs)
                data.Add(language, string.Format(CultureInfo.InvariantCulture, frame, sign));
        return data;
    }

    private static List<string> Signs(string language, string answer) =>
        [.. Ask.For(language, "symptoms", answer).Statement.Findings
            .Where(f => f.Value > FindingStatus.Absent && TestContent.Content.Findings[f.Key].IsSign).Select(f => f.Key)];
}
