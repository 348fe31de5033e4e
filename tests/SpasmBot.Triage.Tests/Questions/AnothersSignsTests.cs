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

    private static IEnumerable<string> Dangers(string words, string language) =>
        TestContent.Engine.Hear(words, language).Findings.Where(f => f.Status > FindingStatus.Absent && TestContent.Content.Findings[f.Id].Danger).Select(f => f.Id);
}
