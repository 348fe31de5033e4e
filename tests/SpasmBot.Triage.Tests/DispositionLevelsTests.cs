namespace SpasmBot.Triage.Tests;

public class DispositionLevelsTests
{
    [Theory]
    [InlineData(DispositionLevel.SelfCare, "self-care")]
    [InlineData(DispositionLevel.Consultation, "consultation")]
    [InlineData(DispositionLevel.Consultation24h, "consultation-24h")]
    [InlineData(DispositionLevel.Emergency, "emergency")]
    [InlineData(DispositionLevel.EmergencyAmbulance, "emergency-ambulance")]
    public void Ids_are_those_of_the_contract_and_come_back(DispositionLevel level, string id)
    {
        Assert.Equal(id, level.ToId());
        Assert.Equal(level, DispositionLevels.Parse(id));
    }

    [Fact]
    public void An_unknown_id_is_named_in_the_error() =>
        Assert.Contains("'urgent'", Assert.Throws<FormatException>(() => DispositionLevels.Parse("urgent")).Message);
}
