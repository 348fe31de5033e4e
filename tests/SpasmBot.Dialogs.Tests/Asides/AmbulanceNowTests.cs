using SpasmBot.Dialogs.Tests.Talking;

namespace SpasmBot.Dialogs.Tests.Asides;

/// <summary>Who is sent to an emergency department is asked for what needs an ambulance, in the message that sends them.</summary>
public class AmbulanceNowTests
{
    private const string Question = "ambulance-now";

    private static readonly string Asked = Talk.Content.Languages["en"].Questions[Question].Text;

    private static async Task<Talk> SentAsync(string locale = "en-US", string words = "my calf is cramping and my foot is numb")
    {
        var talk = new Talk(locale: locale);
        var reply = Assert.Single(await talk.SayAsync(words));
        Assert.Equal("emergency", talk.Level);
        Assert.Equal(["spasmbot/outcome", "spasmbot/question"], reply.Entities.Select(e => e.Type));
        Assert.NotEmpty(reply.SuggestedActions.Actions);
        return talk;
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("Yes, a sign that needs an ambulance")]
    [InlineData("1")]
    [InlineData("not sure")]
    [InlineData("one of them")]
    [InlineData("a bit faint")]
    [InlineData("yeah my words come out slurred")]
    [InlineData("no but my face droops")]
    [InlineData("it's hard to breathe")]
    [InlineData("pain's fine, it's the breathing I can't manage")]
    public async Task A_sign_or_a_doubt_calls_the_ambulance(string words)
    {
        var talk = await SentAsync();
        var reply = Assert.Single(await talk.SayAsync(words));
        Assert.Equal("emergency-ambulance", talk.Level);
        Assert.Contains("Call 911", reply.Text);
        Assert.DoesNotContain(reply.Entities, e => e.Type == "spasmbot/question");
    }

    [Theory]
    [InlineData("no")]
    [InlineData("No, none of those signs")]
    [InlineData("none of that, just the foot")]
    [InlineData("no chest pain, no fainting")]
    public async Task None_of_them_leaves_the_advice_and_is_not_asked_again(string words)
    {
        var talk = await SentAsync();
        var reply = Assert.Single(await talk.SayAsync(words));
        Assert.Contains("Then go to the emergency department now", reply.Text);
        Assert.Contains("911", reply.Text);
        Assert.Single(talk.Outcomes);

        Assert.DoesNotContain("One last check", Assert.Single(await talk.SayAsync("my other leg is weak too")).Text);
        Assert.Equal("emergency", talk.Level);
    }

    [Fact]
    public async Task A_sign_that_comes_later_still_counts()
    {
        var talk = await SentAsync();
        await talk.SayAsync("no");
        await talk.SayAsync("now my chest hurts");
        Assert.Equal("emergency-ambulance", talk.Level);
    }

    [Fact]
    public async Task Ok_is_no_yes()
    {
        var talk = await SentAsync();
        Assert.Contains("You are doing the right thing", Assert.Single(await talk.SayAsync("ok")).Text);
        Assert.Equal("emergency", talk.Level);
    }

    [Fact]
    public async Task Other_words_are_answered_and_it_is_asked_again_but_not_for_ever()
    {
        var talk = await SentAsync();
        Assert.Contains(Asked, Assert.Single(await talk.SayAsync("I have no car")).Text);
        Assert.Contains(Asked, Assert.Single(await talk.SayAsync("whatever you say")).Text);
        var last = Assert.Single(await talk.SayAsync("whatever you say"));
        Assert.DoesNotContain(Asked, last.Text);
        Assert.Contains("911", last.Text);
    }

    [Fact]
    public async Task Who_was_called_an_ambulance_is_not_asked()
    {
        var talk = new Talk();
        await talk.SayAsync("my chest hurts and my left arm cramps");
        Assert.Equal("emergency-ambulance", talk.Level);
        Assert.Empty(talk.Asked);
    }

    [Fact]
    public async Task In_Spanish_too()
    {
        var talk = await SentAsync("es-ES", "tengo un calambre en la pantorrilla y el pie dormido sin sensibilidad");
        Assert.Contains("Una última comprobación", talk.Said[^1].Text);
        await talk.SayAsync("sí, se me cae la cara");
        Assert.Equal("emergency-ambulance", talk.Level);
    }

    [Fact]
    public async Task In_another_language_it_is_asked_once()
    {
        var talk = await SentAsync();
        await talk.SayAsync("español por favor");
        Assert.Equal(2, talk.Asked.Count(q => q == Question));
        await talk.SayAsync("no");
        Assert.Contains("ve ahora al servicio de urgencias", talk.Said[^1].Text);
    }
}
