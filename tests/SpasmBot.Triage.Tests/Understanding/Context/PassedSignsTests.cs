namespace SpasmBot.Triage.Tests.Understanding.Context;

/// <summary>Numbness or tingling that came with the spasm and is gone: for a doctor within the day, and no emergency.</summary>
public class PassedSignsTests
{
    private const string Passed = "numbness-passed";

    [Theory]
    [InlineData("my calf cramped and my foot tingled for a bit, gone now", "en")]
    [InlineData("calf cramp after tennis, my foot went numb for a minute then came back, all fine now", "en")]
    [InlineData("calambre en la pantorrilla, el pie me hormigueaba, ya se me pasó", "es")]
    public void What_passed_leaves_a_finding_of_its_own(string words, string language) => Assert.True(Heard(words, language).ContainsKey(Passed));

    [Theory]
    [InlineData("my foot tingles since the cramp", "tingling")]
    [InlineData("my foot is numb and it has not gone", "numbness")]
    public void What_is_still_there_is_itself(string words, string sign)
    {
        var heard = Heard(words, "en");
        Assert.True(heard[sign] > FindingStatus.Absent);
        Assert.DoesNotContain(Passed, heard.Keys);
    }

    [Theory]
    [InlineData("no tingling, all fine now")]
    [InlineData("I used to get numb feet years ago, not anymore")]
    [InlineData("my foot was numb last year but its fine now")]
    [InlineData("my son's foot tingled, it is gone now. I have a cramp in my calf since my run")]
    public void What_is_denied_old_or_of_another_leaves_nothing(string words) => Assert.DoesNotContain(Passed, Heard(words, "en").Keys);

    [Theory]
    [InlineData("my calf cramped and my foot tingled for a bit, gone now", DispositionLevel.Consultation24h)]
    [InlineData("sat on my foot, pins and needles, all gone now", DispositionLevel.SelfCare)]
    [InlineData("slept with my arm over my head and it tingled for a moment when I woke, fine now", DispositionLevel.SelfCare)]
    public void A_limb_that_was_lain_on_wakes_by_itself(string words, DispositionLevel level) => Assert.Equal(level, TestContent.Level(words));

    private static Dictionary<string, FindingStatus> Heard(string words, string language) => TestContent.Heard(words, language);
}
