using Microsoft.Bot.Builder;
using SpasmBot.Dialogs.Tests.Talking;

namespace SpasmBot.Dialogs.Tests;

public class LanguageTests
{
    [Fact]
    public async Task A_Spanish_locale_is_greeted_and_asked_in_Spanish()
    {
        var talk = new Talk(locale: "es-MX");
        await talk.JoinAsync();

        Assert.Contains("Hola", talk.Said[0].Text);
        Assert.Contains("¿Empezamos?", talk.Said[^1].Text);
    }

    [Fact]
    public async Task Who_writes_Spanish_under_an_English_locale_is_welcomed_once_more_in_Spanish()
    {
        var talk = new Talk(locale: "en-US");
        await talk.JoinAsync();
        var replies = await talk.SayAsync("hola, me dio un calambre en la pantorrilla");

        Assert.Contains("Soy un programa, no un médico", replies[0].Text);
        Assert.Equal("symptoms", talk.OpenQuestion);
    }

    [Fact]
    public async Task A_red_flag_in_Spanish_is_answered_at_once_in_Spanish_with_the_number_of_the_country()
    {
        var talk = new Talk(locale: "en-US");
        await talk.JoinAsync();
        var reply = Assert.Single(await talk.SayAsync("tengo calambres y no puedo orinar"));

        Assert.Equal("emergency", talk.Level);
        Assert.Contains("ve ahora a urgencias", reply.Text);
        Assert.Contains("Llama al 911", reply.Text);
    }

    [Fact]
    public async Task The_language_can_be_changed_at_any_time_and_the_open_question_is_asked_again_in_it()
    {
        var talk = new Talk(locale: "en-GB");
        await talk.SayAsync("my calf cramps");
        await talk.SayAsync("yes");
        var replies = await talk.SayAsync("en español por favor");

        Assert.Contains("sigamos en español", replies[0].Text);
        Assert.Contains("Elige todo lo que encaje", replies[^1].Text);
        Assert.Equal("symptoms", talk.OpenQuestion);
        Assert.Contains("English", (await talk.SayAsync("in English please"))[0].Text);
    }

    [Fact]
    public async Task Advice_is_given_again_in_the_language_asked_for()
    {
        var talk = new Talk(locale: "es-ES");
        await talk.SayAsync("no siento la pierna");
        var replies = await talk.SayAsync("English please");

        Assert.Contains("emergency department", replies[^1].Text);
        Assert.Equal("emergency", talk.Level);
        Assert.Single(talk.Outcomes);
    }

    [Fact]
    public async Task The_language_is_remembered_in_the_next_conversation()
    {
        var storage = new MemoryStorage();
        await new Talk(storage: storage, conversation: "first").SayAsync("me dan calambres en los pies");
        var second = new Talk(storage: storage, conversation: "second");
        await second.JoinAsync();

        Assert.Contains("Hola", second.Said[0].Text);
    }

    [Fact]
    public async Task A_red_flag_in_English_is_heard_in_a_Spanish_conversation()
    {
        var talk = new Talk(locale: "es-ES");
        await talk.SayAsync("tengo un calambre en el gemelo");
        await talk.SayAsync("sí");
        await talk.SayAsync("my leg is weak and I can't feel my foot");

        Assert.Equal("emergency", talk.Level);
    }
}
