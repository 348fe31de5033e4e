using SpasmBot.Dialogs.Tests.Talking;

namespace SpasmBot.Dialogs.Tests.Interruptions;

public class CrisisTests
{
    [Theory]
    [InlineData("en-US", "i want to kill myself", "988", "911", new[] { "i have pills here", "no i won't call anyone", "are you there", "thanks", "stop", "leave me alone", "help" })]
    [InlineData("es-US", "me quiero matar", "988", "911", new[] { "tengo pastillas aquí", "no voy a llamar a nadie", "¿estás ahí?", "gracias", "parar", "ayuda" })]
    public async Task Every_message_after_it_gets_kind_words_and_whom_to_call(string locale, string words, string line, string ambulance, string[] next)
    {
        var talk = new Talk(locale: locale);
        await talk.SayAsync(words);
        Assert.Equal("emergency-ambulance", talk.Level);
        var before = "";
        foreach (var message in next)
        {
            var reply = Assert.Single(await talk.SayAsync(message)).Text;
            Assert.Contains(line, reply);
            Assert.Contains(ambulance, reply);
            Assert.NotEqual(before, reply);
            before = reply;
        }

        Assert.Single(talk.Outcomes);
    }

    [Fact]
    public async Task Among_the_measures_they_are_not_told_that_it_changes_the_advice()
    {
        var talk = await AfterAdvice.AtFirstMeasureAsync();
        var reply = Assert.Single(await talk.SayAsync("i want to kill myself")).Text;
        Assert.StartsWith("I am so glad that you told me.", reply, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pills_at_hand_get_the_emergency_number_before_the_crisis_line()
    {
        var talk = new Talk();
        await talk.SayAsync("i want to kill myself");
        var reply = Assert.Single(await talk.SayAsync("i have pills here")).Text;
        Assert.InRange(reply.IndexOf("911", StringComparison.Ordinal), 0, reply.IndexOf("988", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_starts_over_is_asked_about_a_spasm_again()
    {
        var talk = new Talk();
        await talk.SayAsync("i want to kill myself");
        await talk.SayAsync("start over");
        Assert.Equal("consent", talk.OpenQuestion);
    }
}
