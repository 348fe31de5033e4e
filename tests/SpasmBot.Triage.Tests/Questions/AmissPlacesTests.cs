using System.Globalization;

namespace SpasmBot.Triage.Tests.Questions;

/// <summary>Each part of the body, and what it does, with each way to say that it is well or is not.</summary>
public class AmissPlacesTests
{
    private static readonly string[] One =
        ["my bladder", "the leg", "my breathing", "my chest", "my heart", "my balance", "my walking", "strength", "my grip", "my speech", "my vision", "my head", "my wee"];

    private static readonly string[] Several = ["my legs", "my arms", "my hands", "my bowels", "both eyes"];

    public static TheoryData<string> Well() => Each(
        ["{0} {1} fine", "{0} {1} in working order", "{0} {1} behaving", "{0} {1} not an issue", "{0} {1} nothing to write home about", "{0} {1} as good as ever", "{0} {1} unaffected",
            "{0} {1} like clockwork", "{0} {1} not complaining", "{0} {1} present and correct", "no, {0} {1} just fine thank you very much", "no, {0} {1} hunky dory"]);

    public static TheoryData<string> Amiss() => Each(
        ["no, {0} {1} playing up", "no, {0} {1} not what it was", "no, {0} {1} far from fine", "no, {0} {1} on the blink", "no, {0} {1} failing me", "no, {0} {1} not great",
            "no, {0} {1} fine except at night", "no, {0} {1} anything but fine", "no, {0} {1} worse than ever", "no, {0} {1} no longer normal", "{0} {1} not in working order", "{0} {1} not fine"]);

    /// <summary>Of two places in one message, one is well and the other is not.</summary>
    public static TheoryData<string> OneOfTwo() => new(
        from frame in new[] { "{0}. {1}", "{0} and {1}", "{1}, {0}", "no, {0}, {1}" }
        from well in new[] { "my eyes are fine", "my speech is in working order", "my legs have never let me down" }
        from amiss in new[] { "the bladder is playing up", "my breathing is worse than ever", "my chest has stopped behaving", "my grip is not what it was" }
        select string.Format(CultureInfo.InvariantCulture, frame, well, amiss));

    [Theory]
    [MemberData(nameof(OneOfTwo))]
    public void What_is_well_does_not_hide_what_is_amiss(string words) => Assert.False(Ask.DeniesAll("en", "symptoms", words), words);

    [Theory]
    [InlineData("es", "la vejiga normal, todo bien")]
    [InlineData("es", "el habla bien, sin quejas")]
    [InlineData("es", "el equilibrio va bien, todo normal")]
    [InlineData("es", "el pecho bien, todo bien")]
    [InlineData("en", "my bladder is fine, all good, no complaints")]
    public void Saying_twice_that_all_is_well_is_no_doubt(string language, string words) => Assert.True(Ask.DeniesAll(language, "symptoms", words), words);

    [Theory]
    [InlineData("el pecho sin problema. el habla está jodida")]
    [InlineData("la vista funciona como siempre y la coordinación no funciona bien")]
    [InlineData("no, las piernas no andan bien y mi vejiga sigue como siempre")]
    [InlineData("la sensibilidad está normal, el baño anda mal")]
    [InlineData("vejiga no bien")]
    [InlineData("la vista normal no está")]
    [InlineData("el equilibrio anda bien mal")]
    [InlineData("fuerza de agarre casi nada")]
    public void Nor_does_it_in_Spanish(string words) => Assert.False(Ask.DeniesAll("es", "symptoms", words), words);

    [Theory]
    [MemberData(nameof(Well))]
    public void What_is_well_is_no_sign(string words) => Assert.True(Ask.DeniesAll("en", "symptoms", words), words);

    [Theory]
    [MemberData(nameof(Amiss))]
    public void What_is_amiss_denies_no_list(string words) => Assert.False(Ask.DeniesAll("en", "symptoms", words), words);

    [Theory]
    [InlineData("my chest is quiet, thank you")]
    [InlineData("breathing fine")]
    [InlineData("nope, lungs are grand")]
    public void A_single_sign_is_denied_by_what_is_well(string words) => Assert.True(Ask.DeniesAll("en", "chest-now", words), words);

    /// <summary>Whether it is the sudden, worst one of the list stays to be asked.</summary>
    [Theory]
    [InlineData("en", "Swallowing is fine. The headache though!")]
    [InlineData("en", "my neck turns, but I do have a headache")]
    [InlineData("es", "trago bien, eso sí, me duele la cabeza")]
    public void A_plain_headache_does_not_deny_the_worst_one(string language, string words)
    {
        var answer = Ask.For(language, "neck-signs", words);

        Assert.Equal(AnswerKind.NotUnderstood, answer.Kind);
        Assert.False(answer.Denies);
    }

    [Theory]
    [InlineData("no, just a bit of a headache")]
    [InlineData("none of these, only a slight headache")]
    public void Behind_a_plain_no_it_is_not_asked_again(string words) =>
        Assert.Equal(AnswerKind.Understood, TestContent.Engine.Interpret(TestContent.Content.Question("neck-signs"), words, "en").Kind);

    [Theory]
    [InlineData("breathing is not what it was")]
    [InlineData("Not now. Well, a little, it comes and goes.")]
    [InlineData("my chest is fine until I climb the stairs")]
    [InlineData("solo duele al girar", "es")]
    [InlineData("solo me duele cuando me muevo", "es")]
    public void A_single_sign_is_not_denied_by_less(string words, string language = "en") => Assert.False(Ask.DeniesAll(language, "chest-now", words), words);

    private static TheoryData<string> Each(string[] frames) => new(
        frames.SelectMany(frame => One.Select(one => Of(frame, one, "is")).Concat(Several.Select(several => Of(frame, several, "are")))));

    private static string Of(string frame, string place, string verb) => string.Format(CultureInfo.InvariantCulture, frame, place, verb);
}
