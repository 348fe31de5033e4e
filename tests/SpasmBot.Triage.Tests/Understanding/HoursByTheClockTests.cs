namespace SpasmBot.Triage.Tests.Understanding;

public class HoursByTheClockTests
{
    [Theory]
    [InlineData("en", "the cramp went from ten until nearly half past eleven")]
    [InlineData("en", "my calf cramped from 2 am till about 5")]
    [InlineData("en", "the cramp lasted from 10:30 until quarter to 12")]
    [InlineData("en", "it hurt from noon until 3")]
    [InlineData("en", "from 9 at night until 11 and then the cramp let go")]
    [InlineData("es", "el calambre me duro de las diez a las once y media")]
    [InlineData("es", "tuve la pantorrilla acalambrada desde las 3 hasta las 5")]
    public void A_cramp_from_one_hour_to_another_took_longer_than_one(string language, string words) =>
        Assert.Equal(FindingStatus.Present, TestContent.Heard(words, language).GetValueOrDefault("lasts-over-hour"));

    [Theory]
    [InlineData("en", "worked from 9 till 1 and my calf cramped a bit")]
    [InlineData("en", "my calf cramped from ten until five past ten")]
    [InlineData("en", "cramp in my calf from two until a friend came")]
    [InlineData("en", "my calf cramped from one until 3 days ago")]
    [InlineData("en", "the cramp began at ten. From there until 11 I slept")]
    [InlineData("es", "jugue de las 5 a las 7 y me dio un calambre")]
    [InlineData("es", "me dio un calambre a las 3 de la manana")]
    public void Work_places_and_hours_alone_are_no_length(string language, string words) =>
        Assert.DoesNotContain("lasts-over-hour", TestContent.Heard(words, language).Keys);
}
