using SpasmBot.Dialogs.Tests.Talking;

namespace SpasmBot.Dialogs.Tests.Questions;

public class PainRelieverTests
{
    private static async Task<Talk> AtConditionsAsync(string locale)
    {
        var talk = new Talk(locale: locale);
        await talk.SayAsync(locale == "en-US"
            ? "calf cramp after running, first time, it lasted a minute"
            : "calambre en la pantorrilla después de correr, primera vez, duró un minuto");
        await talk.SayAsync(locale == "en-US" ? "none" : "nada de esto");
        Assert.Equal("conditions", talk.OpenQuestion);
        return talk;
    }

    [Theory]
    [InlineData("en-US", "i can't have NSAIDs")]
    [InlineData("en-US", "my doctor told me no ibuprofen")]
    [InlineData("en-US", "I was told to avoid aspirin")]
    [InlineData("en-US", "advil upsets my stomach")]
    [InlineData("en-US", "6 pack a day")]
    [InlineData("en-US", "i drink a bottle of wine daily")]
    [InlineData("en-US", "tylenol twice a day already")]
    [InlineData("en-US", "prednisone every day")]
    [InlineData("en-US", "breastfeeding")]
    [InlineData("en-US", "12 weeks")]
    [InlineData("es-ES", "no puedo tomar ibuprofeno")]
    [InlineData("es-ES", "mi médico me dijo que nada de ibuprofeno")]
    [InlineData("es-ES", "el ibuprofeno me sienta mal")]
    [InlineData("es-ES", "bebo una botella de vino al día")]
    [InlineData("es-ES", "paracetamol dos veces al día")]
    [InlineData("es-ES", "estoy dando el pecho")]
    public async Task What_makes_them_unsafe_stands_whatever_follows_and_is_no_sign_of_the_cramp(string locale, string words)
    {
        var talk = await AtConditionsAsync(locale);
        await talk.SayAsync(words);
        await talk.AnswerUntilAdviceAsync(("conditions", locale == "en-US" ? "none" : "nada de esto"), ("other", locale == "en-US" ? "no" : "no, eso es todo"));
        Assert.Equal("self-care", talk.Level);
        Assert.Contains("ask-pharmacist", talk.Outcomes[0]["measures"]!.Values<string>());
        Assert.DoesNotContain("pregnancy", talk.Asked);
    }

    [Fact]
    public async Task How_old_a_baby_is_is_not_how_far_a_pregnancy()
    {
        var talk = await AtConditionsAsync("en-US");
        await talk.SayAsync("12 weeks old");
        Assert.Contains(talk.Level, new[] { "emergency", "emergency-ambulance" });
    }

    [Theory]
    [InlineData("I'm breastfeeding and my leg is swollen")]
    [InlineData("I gave birth two weeks ago and am breastfeeding")]
    public async Task Signs_of_danger_beside_it_count(string words)
    {
        var talk = await AtConditionsAsync("en-US");
        await talk.SayAsync(words);
        await talk.AnswerUntilAdviceAsync();
        Assert.Equal("consultation-24h", talk.Level);
    }

    [Fact]
    public async Task How_often_the_cramp_comes_is_heard_beside_a_medicine()
    {
        var talk = await AtConditionsAsync("en-US");
        await talk.SayAsync("I take tylenol because the cramp comes every night");
        await talk.AnswerUntilAdviceAsync();
        Assert.Equal("consultation", talk.Level);
    }
}
