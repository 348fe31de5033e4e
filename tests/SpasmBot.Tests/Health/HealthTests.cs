namespace SpasmBot.Tests.Health;

public class HealthTests(SpasmBotApplication bot) : IClassFixture<SpasmBotApplication>
{
    [Theory]
    [InlineData("/healthz")]
    [InlineData("/readyz")]
    public async Task A_running_bot_is_live_and_ready(string path)
    {
        using var client = bot.CreateClient();
        Assert.True((await client.GetAsync(path)).IsSuccessStatusCode);
    }
}
