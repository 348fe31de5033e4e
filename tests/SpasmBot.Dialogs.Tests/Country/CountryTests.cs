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

    [Theory]
    [InlineData("en-US", "im in france. chest pain", "Call 112 for")]
    [InlineData("en-US", "I'm on holiday in Spain. chest pain", "Call 112 for")]
    [InlineData("en-US", "I\u2019m in London, chest pain", "Call 999 for")]
    [InlineData("en-GB", "i'm in the us, chest pain", "Call 911 for")]
    [InlineData("es-MX", "estoy de viaje en España y me duele el pecho", "Llama al 112 para")]
    [InlineData("es", "estoy en Argentina y me duele el pecho", "Llama al 107 para")]
    public async Task A_country_stated_beside_a_red_flag_goes_before_the_channels(string locale, string words, string number)
    {
        var message = (await new Talk(locale: locale).SayAsync(words))[^1];
        Assert.Contains(number, message.Text);
        Assert.DoesNotContain("911 ", message.Text.Replace(number, ""));
    }

    [Theory]
    [InlineData("en-US", "chest pain", "im in france", "Call 112 for")]
    [InlineData("es-MX", "me duele el pecho", "estoy en España", "Llama al 112 para")]
    public async Task A_country_stated_after_the_emergency_message_gets_the_right_number(string locale, string emergency, string words, string number)
    {
        var talk = new Talk(locale: locale);
        await talk.SayAsync(emergency);
        Assert.Contains(number, Assert.Single(await talk.SayAsync(words)).Text);
    }

    [Theory]
    [InlineData("en", "my country is Japan", "my chest hurts", "119")]
    [InlineData("en-US", "i'm in london", "my chest hurts", "999")]
    [InlineData("es-US", "vivo en Chile", "me duele el pecho", "131")]
    public async Task A_country_stated_on_the_way_is_noted_and_the_question_stays(string locale, string words, string emergency, string number)
    {
        var talk = new Talk(locale: locale);
        await talk.SayAsync(locale.StartsWith("es", StringComparison.Ordinal) ? "calambre en el gemelo" : "calf cramp");
        var replies = await talk.SayAsync(words);
        Assert.Equal(2, replies.Count);
        Assert.DoesNotContain(number, replies[0].Text);
        Assert.Equal("symptoms", talk.OpenQuestion);
        Assert.Contains(number, (await talk.SayAsync(emergency))[^1].Text);
    }

    [Theory]
    [InlineData("i was in france last month, chest pain")]
    [InlineData("i am from spain, chest pain")]
    [InlineData("my mum is in spain. i have chest pain")]
    [InlineData("i'm not in france, chest pain")]
    public async Task Where_somebody_else_is_or_one_was_changes_no_number(string words) =>
        Assert.Contains("Call 911 for", (await new Talk(locale: "en-US").SayAsync(words))[^1].Text);

    [Theory]
    [InlineData("en-ES", "024")]
    [InlineData("en-MX", "800 911 2000")]
    [InlineData("en-GB", "116 123")]
    public async Task A_crisis_line_is_that_of_the_country(string locale, string line)
    {
        var message = (await new Talk(locale: locale).SayAsync("i want to kill myself"))[^1];
        Assert.Contains(line, message.Text);
        Assert.DoesNotContain("988", message.Text);
    }

    [Fact]
    public async Task A_country_whose_line_is_not_known_names_its_number_and_none_of_other_countries()
    {
        var message = (await new Talk(locale: "es-AR").SayAsync("quiero suicidarme"))[^1];
        Assert.Contains("107", message.Text);
        Assert.DoesNotContain("988", message.Text);
        Assert.DoesNotContain("116 123", message.Text);
    }

    [Fact]
    public async Task Who_tells_the_country_in_a_crisis_hears_whom_to_talk_to_and_the_number()
    {
        var talk = new Talk(locale: "en");
        await talk.SayAsync("i want to kill myself");
        var reply = Assert.Single(await talk.SayAsync("UK"));
        Assert.Contains("116 123", reply.Text);
        Assert.Contains("999", reply.Text);
    }
}
