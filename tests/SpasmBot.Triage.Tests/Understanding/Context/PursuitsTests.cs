namespace SpasmBot.Triage.Tests.Understanding.Context;

/// <summary>Whose a time is: the spasm's, or that of what was done.</summary>
public class PursuitsTests
{
    private static readonly string[] Lengths = ["lasts-over-hour", "lasts-over-10-minutes", "still-going", "will-not-stop"];

    [Theory]
    [InlineData("six hours straight at the wheel", "en")]
    [InlineData("8 hrs straight on the controller", "en")]
    [InlineData("pushing the mower for nearly 7 hours without a break", "en")]
    [InlineData("dancing non stop for two hours", "en")]
    [InlineData("4 hours without stopping of cable stitch yesterday", "en")]
    [InlineData("calf cramp after 10 hours nonstop on the plane", "en")]
    [InlineData("foot cramp after polishing brass for two hours straight", "en")]
    [InlineData("gripped the mouse six hours solid, and then my hand cramped", "en")]
    [InlineData("spent 10 hours shovelling snow without a break and then my hand cramped", "en")]
    [InlineData("three hours of Paganini without a pause", "en")]
    [InlineData("been on my feet six hours straight", "en")]
    [InlineData("cuatro horas seguidas al volante", "es")]
    [InlineData("bailando sin parar dos horas", "es")]
    [InlineData("calambre en el pie tras cinco horas de ensayo sin descanso", "es")]
    public void What_was_done_for_hours_is_no_length_of_the_spasm(string words, string language)
    {
        var heard = Heard(words, language);
        Assert.DoesNotContain(Lengths, heard.Contains);
    }

    [Theory]
    [InlineData("my calf has been cramping for 3 hours straight", "en")]
    [InlineData("spasm in my back for six hours straight at work", "en")]
    [InlineData("cramp in my thigh for two hours nonstop after football", "en")]
    [InlineData("after 4 hours of dancing my calf cramped and it has been solid for 2 hours", "en")]
    [InlineData("the cramp in my foot lasted two hours on the plane", "en")]
    [InlineData("my leg cramped on the bike, 2 hours now, solid", "en")]
    [InlineData("two hours walking, and the calf still has not let go for two hours", "en")]
    [InlineData("three hours of this cramp in my thigh", "en")]
    [InlineData("my eyelid has been twitching non stop for two hours", "en")]
    [InlineData("gardening, and then an hour of cramp", "en")]
    [InlineData("calf cramp after running, first time, 20 minutes", "en")]
    [InlineData("two hours rubbing it and the cramp is no better", "en")]
    [InlineData("cramp in my calf for an hour driving me mad", "en")]
    [InlineData("llevo la pantorrilla acalambrada tres horas seguidas", "es")]
    [InlineData("espasmo en la espalda seis horas seguidas en el trabajo", "es")]
    [InlineData("dos horas de calambre en la pantorrilla despues de correr", "es")]
    public void A_spasm_that_is_told_of_before_the_time_or_goes_on_has_that_length(string words, string language)
    {
        var heard = Heard(words, language);
        Assert.Contains(Lengths, heard.Contains);
    }

    private static HashSet<string> Heard(string words, string language) =>
        [.. TestContent.Heard(words, language).Where(f => f.Value > FindingStatus.Absent).Select(f => f.Key)];
}
