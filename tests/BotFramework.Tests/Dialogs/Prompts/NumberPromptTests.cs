using Microsoft.Bot.Builder.Dialogs;

namespace BotFramework.Tests.Dialogs.Prompts;

public class NumberPromptTests
{
    [Fact]
    public void Other_types_are_refused_when_the_prompt_is_made() => Assert.Throws<NotSupportedException>(() => new NumberPrompt<short>("prompt"));

    [Fact]
    public async Task Every_number_type_gets_its_own()
    {
        Assert.Equal(42, await Answered<int>("forty-two"));
        Assert.Equal(3_000_000_000L, await Answered<long>("3 billion"));
        Assert.Equal(1.5f, await Answered<float>("one and a half"));
        Assert.Equal(2.25, await Answered<double>("two and a quarter"));
        Assert.Equal(1234.56m, await Answered<decimal>("1,234.56"));
    }

    [Theory]
    [InlineData("1.5")]
    [InlineData("3 billion")]
    [InlineData("-99999999999")]
    [InlineData("99999999999999999999999999999999999999999999")]
    [InlineData("9999999999999999999999999999 trillion")]
    public async Task A_number_that_the_type_cannot_hold_is_not_understood(string answer) => Assert.Null(await Answered<int>(answer));

    [Theory]
    [InlineData("es-es", "1.234,5", 1234.5)]
    [InlineData("es-mx", "dos y medio", 2.5)]
    [InlineData("es-es", "menos tres", -3)]
    [InlineData("es-es", "media docena", 6)]
    [InlineData("de-de", "1.234,5", 1234.5)]
    [InlineData("fr-fr", "1 234,5", 1234.5)]
    [InlineData("en-gb", "3 and a half", 3.5)]
    [InlineData("en-us", "one point two million", 1_200_000)]
    public async Task Numbers_are_heard_in_the_language_of_the_user(string locale, string answer, double expected) => Assert.Equal(expected, await Answered<double>(answer, locale));

    [Theory]
    [InlineData("I've run 5km", 5.0)]
    [InlineData("it is 32C here", 32.0)]
    [InlineData("down to -3c", -3.0)]
    [InlineData("$500", 500.0)]
    [InlineData("between 5kg and 7 kg", 7.0)]
    [InlineData("room 4x", null)]
    public async Task A_unit_may_stick_to_a_number_when_no_other_number_is_there(string answer, double? expected) => Assert.Equal(expected, await Answered<double>(answer));

    [Fact]
    public async Task Ten_thousand_characters_are_heard_in_no_time()
    {
        var answer = string.Join(' ', Enumerable.Repeat("and a hundred - 1,2,3.4/5 of", 400));

        Assert.Equal(100, await Answered<int>(answer));
    }

    private static async Task<T?> Answered<T>(string answer, string? locale = null)
        where T : struct
    {
        var talk = new Talk(new NumberPrompt<T>("prompt"), options: Make.Question(), locale: locale);
        await talk.SayAsync("hi");
        await talk.SayAsync(answer);
        return talk.Result.Status == DialogTurnStatus.Complete ? (T)talk.Result.Result : null;
    }
}
