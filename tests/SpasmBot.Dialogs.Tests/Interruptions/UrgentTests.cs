using SpasmBot.Dialogs.Tests.Talking;

namespace SpasmBot.Dialogs.Tests.Interruptions;

public class UrgentTests
{
    private static async Task<Talk> AtTheEmergencyAsync(string locale = "en-US", string words = "my calf is cramping and my foot is numb")
    {
        var talk = new Talk(locale: locale);
        await talk.SayAsync(words);
        Assert.Equal("emergency", talk.Level);
        return talk;
    }

    [Theory]
    [InlineData("I can't get to a hospital", "nobody can bring you")]
    [InlineData("I have no car", "nobody can bring you")]
    [InlineData("are you sure?", "I may be wrong")]
    [InlineData("sorry i pressed the wrong button, no numbness", "'back'")]
    [InlineData("do I have to go?", "I may be wrong")]
    [InlineData("whatever you say about it", "My advice stands")]
    [InlineData("never mind", "My advice stands")]
    [InlineData("bye", "My advice stands")]
    public async Task What_is_asked_about_it_is_answered_with_the_number_to_call(string words, string said)
    {
        var talk = await AtTheEmergencyAsync();
        var reply = Assert.Single(await talk.SayAsync(words)).Text;
        Assert.Contains(said, reply);
        Assert.Contains("Call 911", reply);
        Assert.Single(talk.Outcomes);
    }

    [Theory]
    [InlineData("no puedo ir al hospital", "nadie puede llevarte")]
    [InlineData("¿estás seguro?", "puedo equivocarme")]
    [InlineData("perdón, pulsé el botón equivocado", "'atrás'")]
    public async Task In_Spanish_too(string words, string said)
    {
        var talk = await AtTheEmergencyAsync("es-ES", "tengo un calambre en la pantorrilla y el pie dormido sin sensibilidad");
        var reply = Assert.Single(await talk.SayAsync(words)).Text;
        Assert.Contains(said, reply);
        Assert.Contains("112", reply);
    }

    [Theory]
    [InlineData("ok")]
    [InlineData("thanks")]
    [InlineData("i called them")]
    [InlineData("the ambulance is on its way")]
    public async Task Who_is_on_the_way_gets_a_kind_word_and_is_not_sent_again(string words)
    {
        var talk = await AtTheEmergencyAsync();
        var reply = Assert.Single(await talk.SayAsync(words)).Text;
        Assert.DoesNotContain("My advice stands", reply);
        Assert.DoesNotContain("911", reply);
    }

    [Fact]
    public async Task That_the_ambulance_was_called_is_no_news()
    {
        var talk = await AtTheEmergencyAsync("es-ES", "tengo un calambre en la pantorrilla y el pie dormido sin sensibilidad");
        Assert.DoesNotContain("112", Assert.Single(await talk.SayAsync("ya llamé a la ambulancia")).Text);
        Assert.Single(talk.Outcomes);
    }

    [Fact]
    public async Task Why_gives_the_reason()
    {
        var talk = await AtTheEmergencyAsync();
        Assert.Contains("spinal cord or a nerve", (await talk.SayAsync("why?"))[0].Text);
    }

    [Fact]
    public async Task The_same_words_are_not_said_twice_in_a_row()
    {
        var talk = await AtTheEmergencyAsync();
        Assert.NotEqual((await talk.SayAsync("hm zorp"))[0].Text, (await talk.SayAsync("hm zorp"))[0].Text);
    }

    [Fact]
    public async Task No_word_about_a_wrong_button_lowers_the_level_but_back_asks_again()
    {
        var talk = await AtTheEmergencyAsync();
        await talk.SayAsync("sorry i pressed the wrong button, no numbness");
        Assert.Equal("emergency", talk.Level);
        Assert.Equal("ambulance-now", talk.OpenQuestion);
    }

    [Fact]
    public async Task Another_red_flag_gives_a_new_outcome()
    {
        var talk = await AtTheEmergencyAsync();
        await talk.SayAsync("I have no car and my chest hurts");
        Assert.Equal("emergency-ambulance", talk.Level);
    }
}
