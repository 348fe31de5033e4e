using SpasmBot.Triage.Content;

namespace SpasmBot.Triage.Tests.Questions;

/// <summary>What stands in a first message is not asked again.</summary>
public class OpenersTests
{
    [Theory]
    [InlineData("en", "calf cramp after running, first time, 2 minutes", "calf first-time lasts-minutes")]
    [InlineData("en", "calf cramp after running, first time, 30 seconds", "calf first-time lasts-seconds")]
    [InlineData("en", "calf cramp after running, that took 3 minutes", "calf lasts-minutes")]
    [InlineData("es", "calambre en la pantorrilla al correr, primera vez, 2 minutos", "calf first-time lasts-minutes")]
    [InlineData("en", "calf cramp no numbness or weakness, lasted a minute", "calf lasts-minutes")]
    [InlineData("es", "calambre en la pantorrilla al correr sin hormigueo ni debilidad ni hinchazón, duró un minuto, primera vez", "calf first-time lasts-minutes")]
    [InlineData("es", "calambre en la pantorrilla al correr, sin hormigueo ni debilidad ni hinchazón, duró un minuto, primera vez", "calf first-time lasts-minutes")]
    public void It_is_heard_beside_what_is_denied(string language, string words, string ids)
    {
        var heard = Heard(language, words);

        Assert.All(ids.Split(' '), id => Assert.Equal(FindingStatus.Present, heard.GetValueOrDefault(id)));
        Assert.DoesNotContain(heard, f => f.Value > FindingStatus.Absent && TestContent.Content.Findings[f.Key].Danger);
    }

    [Theory]
    [InlineData("en", "calf cramp, my foot has no weakness", "foot")]
    [InlineData("en", "calf cramp after running. 2 hours of running", "lasts-over-hour")]
    [InlineData("en", "ran for 2 hours, calf cramp", "lasts-over-hour")]
    [InlineData("es", "calambre en el pie, no es la primera vez", "first-time")]
    [InlineData("en", "cramp in my foot, not the first time", "first-time")]
    public void And_nothing_more(string language, string words, string id) => Assert.False(Heard(language, words).GetValueOrDefault(id) > FindingStatus.Absent);

    [Fact]
    public void A_first_time_that_is_answered_no_is_one() =>
        Assert.Equal(FindingStatus.Present, Heard("es", "calambre en el pie. no, es la primera vez").GetValueOrDefault("first-time"));

    private static Dictionary<string, FindingStatus> Heard(string language, string words) =>
        TestContent.Engine.Hear(words, language).Findings.ToDictionary(f => f.Id, f => f.Status);
}
