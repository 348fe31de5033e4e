namespace SpasmBot.Triage.Tests.Questions;

/// <summary>Whose signs are told when the question is about the patient.</summary>
public class AnothersSignsTests
{
    [Theory]
    [InlineData("my son has a temperature but I haven't")]
    [InlineData("my mate fainted, not me")]
    [InlineData("my colleague gets short of breath with his asthma but I don't have any of this")]
    [InlineData("My granddaughter has a fever at the moment but I don't, and nothing else either")]
    public void Who_has_it_not_is_no_patient(string words) => Assert.Empty(Ask.For("en", "symptoms", words).Dangers());

    [Theory]
    [InlineData("my husband can't feel his legs")]
    [InlineData("he has a fever but I don't")]
    [InlineData("she can't feel her foot, I don't know why")]
    [InlineData("my mate is unconscious, not me, please help")]
    public void Who_is_ill_now_or_may_be_the_patient_is_heard(string words) => Assert.NotEmpty(Ask.For("en", "symptoms", words).Dangers());

    [Theory]
    [InlineData("my wife cannot breathe, but I am fine")]
    [InlineData("my mate fainted, not me")]
    // Who writes shakes with fright, has a bad back, or has cramps as well.
    [InlineData("my daughter had a spasm in her arm and ended up convulsing. it stopped but I'm trembling myself")]
    [InlineData("my husband's back spasm, he can't pee. I have a headache from the worry")]
    [InlineData("my nan can't speak properly, her leg cramped. I'm shaking so much")]
    [InlineData("my mum can't move her arm since the neck spasm. I've got cramps myself but that's nothing")]
    [InlineData("my boy collapsed after a cramp. I have a bad back so I can't lift him")]
    [InlineData("mi niña empezó con un espasmo en el brazo y acabó convulsionando. ya paró pero estoy temblando yo", "es")]
    public void An_opening_may_be_about_another(string words, string language = "en") => Assert.NotEmpty(Dangers(words, language));

    [Theory]
    [InlineData("my dad had a stroke. I have a cramp in my calf")]
    [InlineData("My mate collapsed with heat cramps yesterday. My calf is sore")]
    [InlineData("my neighbour's calf cramp turned out to be a clot. I have a cramp in my calf since my run")]
    [InlineData("mum can't walk after her stroke. my calf cramped carrying her shopping")]
    [InlineData("the baby has a fever and I'm knackered, my back is in spasm from carrying him")]
    public void What_happened_to_another_is_no_sign_of_whose_spasm_it_is(string words) => Assert.Empty(Dangers(words, "en"));

    [Theory]
    [InlineData("en", "my calf cramps since monday and my wife had to lift my left leg into the car")]
    [InlineData("en", "my calf cramps. girlfriend had to drag my dead leg out of bed")]
    [InlineData("en", "my calf cramps. my wife can't understand a word I say")]
    [InlineData("es", "me dan calambres en el gemelo. mi esposa no me entiende nada de lo que hablo")]
    [InlineData("en", "my calf cramps. my daughter looked at it, one leg is swollen")]
    [InlineData("en", "my back is in spasm. my wife ran a feather along and the inside of the thighs is numb")]
    [InlineData("es", "me dan calambres en el gemelo. mi hija me miró y una pierna está hinchada")]
    [InlineData("es", "me dan calambres en el gemelo. mi mujer me pasó una pluma y la ingle la tengo dormida")]
    public void What_another_does_about_it_the_writer_has(string language, string words) => Assert.NotEmpty(Dangers(words, language));

    [Theory]
    [InlineData("es", "estoy de 31 semanas de mi primera bebé, se va a llamar Renata. tengo calambres en la pierna", "pregnant")]
    [InlineData("es", "me dan calambres en la pierna. mi hija está nerviosa, las palabras no me salen", "slurred-speech")]
    public void What_is_said_with_a_me_or_an_I_is_the_writers(string language, string words, string finding) =>
        Assert.Equal(FindingStatus.Present, TestContent.Heard(words, language).GetValueOrDefault(finding));

    [Theory]
    [InlineData("en", "mum's got MS, my legs and hands are perfect")]
    [InlineData("en", "my calf cramped after running, gone now. the weak leg is my brother's")]
    [InlineData("en", "no, the one who fainted was mum. my calf aches")]
    [InlineData("es", "se me templo el gemelo corriendo. la pierna dormida es la de mi hermano")]
    public void Who_is_named_at_the_end_has_what_was_told(string language, string words) => Assert.Empty(Dangers(words, language));

    [Theory]
    [InlineData("en", "the numb leg is my husband's")]
    [InlineData("en", "the one who fainted was mum")]
    [InlineData("en", "my husband can't feel his legs")]
    [InlineData("es", "no, la que tiene la pierna dormida es mi abuela")]
    public void Beside_a_spasm_that_was_the_writers_anothers_sign_is_no_answer(string language, string words)
    {
        var symptoms = TestContent.Content.Question("symptoms");

        Assert.Empty(TestContent.Engine.Interpret(symptoms, words, language, spasmIsWriters: true).Dangers());
        // Where nobody said whose it is, the other may be the patient.
        Assert.NotEmpty(TestContent.Engine.Interpret(symptoms, words, language).Dangers());
    }

    [Theory]
    [InlineData("my husband is unconscious right now")]
    [InlineData("my wife says my speech is slurred")]
    [InlineData("he can't feel his legs")]
    public void What_happens_now_and_who_may_be_the_writer_counts_even_then(string words) =>
        Assert.NotEmpty(TestContent.Engine.Interpret(TestContent.Content.Question("symptoms"), words, "en", spasmIsWriters: true).Dangers());

    [Theory]
    [InlineData("my calf cramps", Whose.Writers)]
    [InlineData("I get cramps, my dad had a stroke", Whose.Writers)]
    [InlineData("calf cramp since monday", Whose.Unsaid)]
    [InlineData("my son's calf cramps", Whose.Anothers)]
    [InlineData("my calf cramps, and my son has a sore back", Whose.Anothers)]
    public void A_message_tells_whose_complaints_it_speaks_of(string words, Whose whose) => Assert.Equal(whose, TestContent.Engine.Hear(words, "en").Whose);

    private static IEnumerable<string> Dangers(string words, string language) =>
        TestContent.Engine.Hear(words, language).Findings.Where(f => f.Status > FindingStatus.Absent && TestContent.Content.Findings[f.Id].Danger).Select(f => f.Id);
}
