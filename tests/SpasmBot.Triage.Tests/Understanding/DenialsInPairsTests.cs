using System.Globalization;
using SpasmBot.Triage.Tests.Questions;

namespace SpasmBot.Triage.Tests.Understanding;

/// <summary>Denials of two signs in one message; and a denial with a sign behind it, which is not denied.</summary>
public class DenialsInPairsTests
{
    public static TheoryData<string, string> Denials()
    {
        var data = new TheoryData<string, string>();
        Add(data, "en",
            ["no {0} or {1}", "without {0} or {1}", "no sign of {0} or {1}", "I haven't had {0} or {1}", "neither {0} nor {1}", "no {0}, no {1}", "{0} no, {1} no", "{0}: no. {1}: no"],
            ["bladder problems", "bowel trouble", "dark pee", "numbness", "weakness", "chest pain", "trouble walking", "dizziness"]);
        Add(data, "es",
            ["no tengo {0} ni {1}", "sin {0} ni {1}", "ni {0} ni {1}", "{0} no, {1} no", "{0} ninguna, {1} tampoco", "de {0} nada, de {1} tampoco"],
            ["orina oscura", "problemas de vejiga", "pérdida de equilibrio", "dolor de pecho", "hormigueo", "debilidad", "fiebre"]);
        Add(data, "es", ["no la noto {0} ni {1}", "no está {0} ni {1}", "no la siento ni {0} ni {1}"], ["hinchada", "débil", "dormida", "roja"]);
        return data;
    }

    public static TheoryData<string, string> WellBesideDenials()
    {
        var data = new TheoryData<string, string>();
        foreach (var frame in new[] { "{0}, {1}", "{1}, {0}" })
        {
            AddPairs(data, "en", [frame], ["wee's been pale all day", "pee is pale", "my legs are strong", "walking is normal", "breathing easy"],
                ["nothing swollen", "nothing numb", "not been sick", "not dizzy", "no headache"]);
            AddPairs(data, "es", [frame], ["el pipí claro", "orino normal", "camino bien", "respiro bien"], ["nada hinchado", "no estoy mareado", "no he vomitado", "sin fiebre"]);
        }
        return data;
    }

    public static TheoryData<string, string> ToldBehind()
    {
        var data = new TheoryData<string, string>();
        AddPairs(data, "en", ["{0}, {1}", "{0} but {1}", "{0}. {1}", "{0} and {1}"],
            ["no bladder problems", "no trouble walking", "no loss of balance", "I haven't had dark pee", "no weakness in my legs"],
            ["my foot is numb", "a bit numb", "some numbness in my foot", "can't feel my foot", "my arm has gone dead"]);
        AddPairs(data, "es", ["{0}, {1}", "{0} pero {1}", "{0}. {1}", "{0} y {1}"],
            ["sin problemas de vejiga", "no siento dolor de pecho", "no la noto hinchada", "no tengo orina oscura"],
            ["tengo el pie dormido", "no siento el pie", "un poco de hormigueo", "me falla la pierna"]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Denials))]
    public void Both_are_denied(string language, string answer) => Assert.True(Signs(language, answer) is [], $"'{answer}' is heard as {string.Join(", ", Signs(language, answer))}");

    [Theory]
    [MemberData(nameof(ToldBehind))]
    [InlineData("en", "no weakness in my legs, just can't walk")]
    [InlineData("en", "no change in my speech numb foot")]
    [InlineData("es", "no me siento mareado, solo hormigueo en la mano")]
    public void What_is_told_behind_a_denial_is_heard(string language, string answer) => Assert.NotEmpty(Signs(language, answer));

    [Theory]
    [MemberData(nameof(WellBesideDenials))]
    public void A_denial_keeps_to_its_side_of_a_comma(string language, string answer) => Assert.True(Signs(language, answer) is [], $"'{answer}' is heard as {string.Join(", ", Signs(language, answer))}");

    private static List<string> Signs(string language, string answer) => [.. Ask.For(language, "symptoms", answer).Dangers()];

    private static void Add(TheoryData<string, string> data, string language, string[] frames, string[] signs) =>
        AddPairs(data, language, frames, signs, signs);

    private static void AddPairs(TheoryData<string, string> data, string language, string[] frames, string[] first, string[] second)
    {
        foreach (var frame in frames)
            foreach (var one in first)
                foreach (var other in second.Where(other => other != one))
                    data.Add(language, string.Format(CultureInfo.InvariantCulture, frame, one, other));
    }
}
