using SpasmBot.Dialogs.Tests.Talking;

namespace SpasmBot.Dialogs.Tests;

/// <summary>A slip that is mended: the new place is put in the place of the old one, and what is open is asked again.</summary>
public class CorrectionTests
{
    private static async Task<Talk> AtSymptomsAsync(string locale)
    {
        var talk = new Talk(locale: locale);
        await talk.SayAsync(locale.StartsWith("es", StringComparison.Ordinal) ? "calambre en la pantorrilla" : "calf cramp");
        Assert.Equal("symptoms", talk.OpenQuestion);
        return talk;
    }

    [Theory]
    [InlineData("en-US", "it is my thigh, not my calf", "thigh")]
    [InlineData("en-US", "wait no I mean thigh", "thigh")]
    [InlineData("en-US", "oops, I meant my foot", "foot")]
    [InlineData("en-US", "sorry, it's the left foot", "foot")]
    [InlineData("en-US", "actually it is my thigh", "thigh")]
    [InlineData("en-US", "no, it's my thigh", "thigh")]
    [InlineData("es-ES", "es el muslo, no la pantorrilla", "thigh")]
    [InlineData("es-ES", "no es la pantorrilla, es el muslo", "thigh")]
    [InlineData("es-ES", "me equivoqué, es el pie", "foot")]
    [InlineData("es-ES", "perdón, el brazo", "arm")]
    [InlineData("es-ES", "quise decir el pie", "foot")]
    [InlineData("es-ES", "no, es el muslo", "thigh")]
    public async Task At_the_list_of_signs_it_answers_none_of_them(string locale, string words, string place)
    {
        var talk = await AtSymptomsAsync(locale);
        await talk.SayAsync(words);
        Assert.Equal("symptoms", talk.OpenQuestion);
        Assert.Equal([place], await PlacesAsync(talk));
    }

    [Theory]
    [InlineData("en-US", "it is my thigh, not my calf")]
    [InlineData("en-US", "no, it's my thigh")]
    [InlineData("es-ES", "es el muslo, no la pantorrilla")]
    [InlineData("es-ES", "perdón, el muslo")]
    public async Task At_a_question_of_time_as_well(string locale, string words)
    {
        var talk = await AtSymptomsAsync(locale);
        await talk.SayAsync(locale == "en-US" ? "none" : "ninguno");
        await talk.SayAsync(words);
        Assert.Equal("duration", talk.OpenQuestion);
        Assert.Equal(["thigh"], await PlacesAsync(talk));
    }

    [Theory]
    [InlineData("en-US", "calf cramp, sorry I mean thigh")]
    [InlineData("es-ES", "calambre en la pantorrilla, perdón, quise decir el muslo")]
    public async Task Within_one_message_as_well(string locale, string words)
    {
        var talk = new Talk(locale: locale);
        await talk.SayAsync(words);
        Assert.Equal(["thigh"], await PlacesAsync(talk));
    }

    [Theory]
    [InlineData("en-US", "no, it's my neck")]
    [InlineData("es-ES", "no, es el cuello")]
    public async Task A_neck_put_for_a_calf_is_asked_for_its_signs(string locale, string words)
    {
        var talk = await AtSymptomsAsync(locale);
        await talk.SayAsync(words);
        await talk.SayAsync(locale == "en-US" ? "none" : "ninguno");
        Assert.Equal("neck-signs", talk.OpenQuestion);
    }

    [Theory]
    [InlineData("no, it's my calf")]
    [InlineData("no, just my calf")]
    public async Task A_no_beside_the_place_that_is_known_is_a_no(string words)
    {
        var talk = await AtSymptomsAsync("en-US");
        await talk.SayAsync(words);
        Assert.Equal("duration", talk.OpenQuestion);
    }

    [Theory]
    [InlineData("sorry, my foot is numb")]
    [InlineData("I mean my foot is numb")]
    [InlineData("no, it's my thigh, it is numb")]
    [InlineData("it's my thigh, not my calf, and my foot is weak")]
    public async Task A_danger_told_with_it_is_heard(string words)
    {
        var talk = await AtSymptomsAsync("en-US");
        await talk.SayAsync(words);
        Assert.Equal("emergency", talk.Level);
    }

    [Theory]
    [InlineData("actually my back hurts too")]
    [InlineData("I mean my thigh as well")]
    [InlineData("sorry, my thigh hurts")]
    public async Task A_place_that_comes_to_it_takes_none_away(string words)
    {
        var talk = await AtSymptomsAsync("en-US");
        await talk.SayAsync(words);
        Assert.Contains("calf", await PlacesAsync(talk));
    }

    [Theory]
    [InlineData("en-US", "calf cramp after running, first time, it lasted a minute", "actually it was the thigh, not the calf", "thigh", "stretch.thigh")]
    [InlineData("es-ES", "calambre en la pantorrilla al correr, es la primera vez, duró un minuto", "perdón, fue en el muslo, no en la pantorrilla", "muslo", "stretch.thigh")]
    public async Task Among_the_measures_the_plan_follows_the_new_place(string locale, string opening, string words, string title, string stretch)
    {
        var talk = new Talk(locale: locale);
        await talk.SayAsync(opening);
        for (var turn = 0; turn < 8 && talk.OpenQuestion != "better"; turn++)
            await talk.SayAsync(locale == "en-US" ? "none of these" : "ninguno");
        Assert.Equal("better", talk.OpenQuestion);
        var replies = await talk.SayAsync(words);
        Assert.Contains(replies, r => r.Text?.Contains(Talk.Content.Languages[locale[..2]].Relief[stretch].Title, StringComparison.Ordinal) == true);
        Assert.Contains(replies, r => r.Text?.Contains(title, StringComparison.Ordinal) == true);
        Assert.Equal("better", talk.OpenQuestion);
        Assert.Single(talk.Outcomes);
    }

    private static async Task<List<string>> PlacesAsync(Talk talk)
    {
        await talk.SayAsync(talk.Locale.StartsWith("es", StringComparison.Ordinal) ? "me duele el pecho" : "I have chest pain");
        return [.. talk.Outcomes[^1]["findings"]!.Where(f => (bool)f["present"]!).Select(f => (string)f["id"]!)
            .Where(id => id != "leg" && id != "chest" && Talk.Content.Findings[id].Kind == Triage.Content.FindingKind.Location)];
    }
}
