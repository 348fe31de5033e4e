using SpasmBot.Dialogs.Tests.Talking;

namespace SpasmBot.Dialogs.Tests.Outcome;

public class OutcomeWordsTests
{
    private static async Task<string> AdviceAsync(string words, string locale = "en-US")
    {
        var talk = new Talk(locale: locale);
        await talk.SayAsync(words);
        await talk.AnswerUntilAdviceAsync(("duration", "a few minutes"), ("frequency", "now and then"));
        return talk.Said.Single(reply => reply.Entities?.Any(entity => entity.Type == "spasmbot/outcome") == true).Text;
    }

    private static int Times(string part, string text) => text.Split(part).Length - 1;

    [Theory]
    [InlineData("en-US", "my calf cramps and i have chest pain and trouble breathing", "Every minute counts")]
    [InlineData("es-ES", "me duele el pecho y me cuesta respirar y tengo un calambre", "Cada minuto cuenta")]
    public async Task That_minutes_count_is_said_once(string locale, string words, string said) => Assert.Equal(1, Times(said, await AdviceAsync(words, locale)));

    [Fact]
    public async Task The_number_to_call_stands_with_when_to_call_it() =>
        Assert.Contains("or you get worse.\nCall 911", await AdviceAsync("my calf is cramping and my foot is numb"));

    [Theory]
    [InlineData("en-US", "my calf is cramping and my foot is numb", "Call an ambulance instead if your chest hurts")]
    [InlineData("es-ES", "tengo un calambre en la pantorrilla y no siento el pie", "Llama mejor a una ambulancia si te duele el pecho")]
    public async Task Who_was_not_asked_for_them_is_told_which_signs_call_for_an_ambulance(string locale, string words, string said) =>
        Assert.Contains(said, await AdviceAsync(words, locale));

    [Fact]
    public async Task When_to_stop_a_statin_is_not_taken_back()
    {
        var advice = await AdviceAsync("my calf cramps since I started a new statin");
        Assert.Contains("Stop the statin only if", advice);
        Assert.DoesNotContain("Do not stop a medicine", advice);
    }

    [Theory]
    [InlineData("en-US", "911")]
    [InlineData("en-GB", "999")]
    public async Task Help_names_the_number_of_the_country_where_it_is_known(string locale, string number)
    {
        var talk = new Talk(locale: locale);
        await talk.SayAsync("my calf is cramping");
        foreach (var words in new[] { "help", "can I talk to a person", "stop" })
        {
            var reply = (await talk.SayAsync(words))[0].Text;
            Assert.Contains($"Call {number}", reply);
            Assert.DoesNotContain("your local number", reply);
        }
    }
}
