using Newtonsoft.Json.Linq;

namespace SpasmBot.Tests.Privacy;

public class KeptDaysTests
{
    [Theory]
    [InlineData("7", "en-US", "for 7 days")]
    [InlineData("1", "en-US", "for one day")]
    [InlineData("7", "es-ES", "7 días")]
    public async Task The_bot_says_for_how_long_it_keeps_what_people_write_as_it_is_set(string days, string locale, string expected)
    {
        await using var bot = new SpasmBotApplication { Settings = new Dictionary<string, string> { ["Privacy:RetentionDays"] = days } };

        var (_, replies) = await bot.PostAsync(new JObject { ["type"] = "message", ["id"] = "1", ["text"] = "👋", ["locale"] = locale });

        Assert.Contains(replies, reply => ((string?)reply["text"])!.Contains(expected, StringComparison.Ordinal));
        Assert.DoesNotContain("{kept}", replies.ToString(), StringComparison.Ordinal);
    }
}
