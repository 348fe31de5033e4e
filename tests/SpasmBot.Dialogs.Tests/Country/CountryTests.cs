using SpasmBot.Dialogs.Tests.Talking;

namespace SpasmBot.Dialogs.Tests.Country;

public class CountryTests
{
    private const string Stroke = "my face droops and my arm is weak";

    [Fact]
    public async Task An_emergency_does_not_wait_for_the_country_and_names_both_numbers()
    {
        var talk = new Talk(locale: "en");
        var message = Assert.Single(await talk.SayAsync(Stroke));
        Assert.Contains("112 or 911", message.Text);
        Assert.Contains("country", message.Text);
    }

    [Theory]
    [InlineData("UK", "999")]
    [InlineData("I'm in the UK", "999")]
    [InlineData("england", "999")]
    [InlineData("Germany", "112")]
    [InlineData("i live in new zealand", "111")]
    [InlineData("US", "911")]
    [InlineData("the united states", "911")]
    [InlineData("australia!", "000")]
    public async Task The_country_told_then_names_its_number_and_is_remembered(string words, string number)
    {
        var talk = new Talk(locale: "en");
        await talk.SayAsync(Stroke);
        Assert.Contains($"Call {number} for", Assert.Single(await talk.SayAsync(words)).Text);
        await talk.SayAsync("start over");
        Assert.Contains($"Call {number} for", (await talk.SayAsync(Stroke))[^1].Text);
    }

    [Theory]
    [InlineData("please help us")]
    [InlineData("ok thanks")]
    public async Task Other_words_are_no_country(string words)
    {
        var talk = new Talk(locale: "en");
        await talk.SayAsync(Stroke);
        var reply = Assert.Single(await talk.SayAsync(words));
        Assert.DoesNotMatch(@"Call \d+ for an ambulance", reply.Text);
    }

    [Fact]
    public async Task Who_is_known_to_be_somewhere_is_not_asked()
    {
        var talk = new Talk(locale: "en-GB");
        Assert.DoesNotContain("country", Assert.Single(await talk.SayAsync(Stroke)).Text);
    }
}
