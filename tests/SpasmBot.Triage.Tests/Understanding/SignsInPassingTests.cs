using System.Globalization;

namespace SpasmBot.Triage.Tests.Understanding;

/// <summary>A sign with what people say around it: apologies, guesses, denials of other things, and who it is that writes.</summary>
public class SignsInPassingTests
{
    private static readonly string[] EnglishSigns =
        ["I cannot feel my foot", "my arm is hanging down", "I wet myself", "my chest is tight", "my mouth droops", "I passed out", "my wee is brown", "I want to die"];

    private static readonly string[] SpanishSigns =
        ["no siento el pie", "me cuelga el brazo", "me oriné encima", "me aprieta el pecho", "se me tuerce la boca", "me desmayé", "orino marrón", "me quiero morir"];

    public static TheoryData<string, string> Told()
    {
        var data = new TheoryData<string, string>();
        Add(data, "en", EnglishSigns,
        [
            "not to worry you but {0}", "it's nothing but {0}", "no idea why but {0}", "no pain, but {0}", "doctor said it's nothing but {0}", "never been ill in my life and now {0}",
            "{0} wasn't there before", "{0} out of nowhere", "{0} not for the first time", "{0} but no pain", "{0} for no reason", "{0} which isn't like me",
            "should I worry that {0}", "is it normal that {0}", "everything is fine except {0}", "it's just a cramp I know, {0}", "no medical history, {0}",
        ]);
        Add(data, "es", SpanishSigns,
        [
            "no será nada pero {0}", "no sé por qué pero {0}", "aunque no lo creas {0}", "nunca me enfermo, {0}", "el médico dijo que nada grave pero {0}", "todo bien salvo que {0}",
            "{0} de la nada", "{0} y no es normal en mí", "{0} pero no duele", "{0} no es la primera vez", "{0} sin motivo", "{0} un poco", "{0} de vez en cuando",
        ]);
        return data;
    }

    public static TheoryData<string, string> OfThoseLookedAfter()
    {
        var data = new TheoryData<string, string>();
        foreach (var sign in new[] { "he cannot feel his foot", "her arm is hanging down", "she is talking rubbish", "now his chest is tight" })
            Add(data, "en", [sign],
            [
                "im a carer, resident c/o shoulder cramp, also {0}", "I'm a nurse, a patient of mine has a cramp and {0}", "teacher here, a pupil has cramps, {0}",
                "I'm a taxi driver, an old fella here has cramp in the calf and {0}",
            ]);
        foreach (var sign in new[] { "le cuelga el brazo", "se ha orinado encima", "se le tuerce la boca", "dice cosas sin sentido" })
            Add(data, "es", [sign],
            [
                "soy cuidadora, una residente tiene un calambre y {0}", "soy enfermero y un paciente mío está con calambres, {0}", "la abuelita que cuido se queja de calambre y {0}",
            ]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Told))]
    [MemberData(nameof(OfThoseLookedAfter))]
    [InlineData("en", "never had jabs as a kid, dog bit me, jaw is stiff and swallowing is hard")]
    [InlineData("en", "statin was doubled last month. I'm feeble as a baby")]
    [InlineData("en", "my mate's reading this over me shoulder and he says i keep talking gibberish")]
    [InlineData("en", "forgetting where I am")]
    [InlineData("es", "he visto doble")]
    [InlineData("es", "no dejo de arrastrar el pie")]
    [InlineData("en", "hubby's foot got no strength in it no more")]
    [InlineData("en", "theres no point anymore, everyone'd be better off without me")]
    [InlineData("en", "it's like a fat bloke is sat on my breastbone")]
    public void Is_heard(string language, string message) => Assert.Contains(TestContent.Engine.Hear(message, language).Findings, IsDanger);

    [Theory]
    [InlineData("en", "I was weak as a kid")]
    [InlineData("es", "de la nada me dio un calambre en el gemelo")]
    public void Tells_of_no_danger(string language, string message) => Assert.DoesNotContain(TestContent.Engine.Hear(message, language).Findings, IsDanger);

    private static bool IsDanger(HeardFinding heard) => heard.Status > FindingStatus.Absent && TestContent.Content.Findings[heard.Id].Danger;

    private static void Add(TheoryData<string, string> data, string language, string[] signs, string[] frames)
    {
        foreach (var frame in frames)
            foreach (var sign in signs)
                data.Add(language, string.Format(CultureInfo.InvariantCulture, frame, sign));
    }
}
