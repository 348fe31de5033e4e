using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Builder;

public class TurnCultureTests
{
    [Theory]
    [InlineData("de-DE", "1,5", "de-DE")]
    [InlineData("en-US", "1.5", "en-US")]
    public async Task The_bot_runs_in_the_culture_of_the_message(string locale, string number, string turnLocale)
    {
        var before = CultureInfo.CurrentCulture;
        var (written, known) = await RunAsync(locale);

        Assert.Equal((number, turnLocale), (written, known));
        Assert.Same(before, CultureInfo.CurrentCulture);
    }

    [Theory]
    [InlineData("not a locale at all")]
    [InlineData("")]
    [InlineData(null)]
    public async Task A_locale_that_does_not_exist_changes_nothing(string? locale)
    {
        var (written, known) = await RunAsync(locale);

        Assert.Equal((string.Format(CultureInfo.CurrentCulture, "{0}", 1.5), null), (written, known));
    }

    private static async Task<(string? Written, string? Locale)> RunAsync(string? locale)
    {
        var result = (default(string), default(string));
        await new TestAdapter().ProcessActivityAsync(
            new Activity(ActivityTypes.Message) { Locale = locale },
            (turn, _) =>
            {
                result = (string.Format(CultureInfo.CurrentCulture, "{0}", 1.5), ((TurnContext)turn).Locale);
                return Task.CompletedTask;
            });
        return result;
    }
}
