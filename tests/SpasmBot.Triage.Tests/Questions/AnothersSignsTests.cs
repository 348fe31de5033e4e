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
    public void An_opening_may_be_about_another(string words) =>
        Assert.Contains(TestContent.Engine.Hear(words, "en").Findings, f => f.Status > FindingStatus.Absent && TestContent.Content.Findings[f.Id].Danger);
}
