using SpasmBot.Dialogs.Tests.Talking;

namespace SpasmBot.Dialogs.Tests;

/// <summary>What people ask on the way is answered, minds who asks, and says where it comes from; the conversation stays where it was.</summary>
public class AnswerTests
{
    private static string Answer(string topic, string language = "en") => Talk.Content.Languages[language].Answers[topic].Text;

    private static async Task<Talk> AtAsync(string opening, string locale = "en-US")
    {
        var talk = new Talk(locale: locale);
        await talk.SayAsync(opening);
        return talk;
    }

    private static async Task<Talk> AmongMeasuresAsync(string language)
    {
        var talk = await AtAsync(
            language == "en" ? "calf cramp after running, first time, it lasted a minute" : "calambre en la pantorrilla al correr, es la primera vez, duró un minuto",
            language == "en" ? "en-US" : "es-ES");
        for (var turn = 0; turn < 8 && talk.OpenQuestion != "better"; turn++)
            await talk.SayAsync(language == "en" ? "none of these" : "ninguno");
        Assert.Equal("better", talk.OpenQuestion);
        return talk;
    }

    [Theory]
    [InlineData("en", "can statins cause cramps?", "statins")]
    [InlineData("en", "can diuretics cause cramps", "diuretics")]
    [InlineData("en", "can kidney disease cause cramps?", "could-it-be-kidney")]
    [InlineData("en", "is weakness a sign of ALS?", "could-it-be-als")]
    [InlineData("en", "when is numbness dangerous?", "numb-or-weak")]
    [InlineData("en", "can a cramp cause numbness?", "numb-or-weak")]
    [InlineData("en", "is salt good for cramps?", "salt")]
    [InlineData("en", "does pregnancy cause cramps?", "pregnancy")]
    [InlineData("en", "whats the difference between cramp and spasm", "what-is-a-spasm")]
    [InlineData("en", "can i use heat on it?", "heat-or-ice")]
    [InlineData("en", "heat or cold?", "heat-or-ice")]
    [InlineData("en", "can the heat cause this?", "heat")]
    [InlineData("en", "do bananas help?", "food")]
    [InlineData("en", "is it safe to run tomorrow?", "exercise")]
    [InlineData("en", "should I go to the ER?", "serious")]
    [InlineData("en", "can I die from this?", "serious")]
    [InlineData("en", "what are the signs of a clot?", "could-it-be-a-clot")]
    [InlineData("en", "does coffee cause it?", "coffee")]
    [InlineData("en", "does alcohol cause it?", "alcohol")]
    [InlineData("es", "¿es un coágulo?", "could-it-be-a-clot")]
    [InlineData("es", "¿puede un calambre causar hormigueo?", "numb-or-weak")]
    [InlineData("es", "¿el embarazo causa calambres?", "pregnancy")]
    [InlineData("es", "¿es buena la sal para los calambres?", "salt")]
    [InlineData("es", "¿qué diferencia hay entre calambre y espasmo?", "what-is-a-spasm")]
    [InlineData("es", "¿ayudan los plátanos?", "food")]
    [InlineData("es", "¿puedo correr mañana?", "exercise")]
    [InlineData("es", "¿voy a urgencias?", "serious")]
    [InlineData("es", "¿cuáles son los signos de un coágulo?", "could-it-be-a-clot")]
    [InlineData("es", "¿el café lo causa?", "coffee")]
    public async Task Among_the_measures_a_question_is_answered_and_is_no_answer(string language, string question, string topic)
    {
        var talk = await AmongMeasuresAsync(language);
        var replies = await talk.SayAsync(question);
        Assert.StartsWith(Answer(topic, language), replies[0].Text, StringComparison.Ordinal);
        Assert.Equal("better", talk.OpenQuestion);
        Assert.Single(talk.Outcomes);
        Assert.DoesNotContain(replies, r => r.Text == Talk.Content.Languages[language].Messages["relief.next"].Text);
    }

    [Theory]
    [InlineData("en", "is sugar good for cramps?")]
    [InlineData("es", "¿es bueno el azúcar para los calambres?")]
    public async Task Among_the_measures_a_question_without_an_answer_is_no_no(string language, string question)
    {
        var talk = await AmongMeasuresAsync(language);
        Assert.Equal(Talk.Content.Languages[language].Messages["unknown-answer"].Text, (await talk.SayAsync(question))[0].Text);
        Assert.Equal("better", talk.OpenQuestion);
    }

    [Theory]
    [InlineData("why does my foot feel weak?")]
    [InlineData("is this numbness in my foot dangerous?")]
    public async Task A_question_that_tells_of_a_danger_counts(string question)
    {
        var talk = await AmongMeasuresAsync("en");
        await talk.SayAsync(question);
        Assert.Equal("emergency", talk.Level);
    }

    [Theory]
    [InlineData("en", "how long do I hold the stretch?")]
    [InlineData("en", "what was the first step again?")]
    [InlineData("es", "¿cuánto tiempo aguanto el estiramiento?")]
    [InlineData("es", "¿cuál era el primer paso?")]
    public async Task The_step_that_is_shown_is_told_again(string language, string question)
    {
        var talk = await AmongMeasuresAsync(language);
        Assert.Equal(Talk.Content.Languages[language].Relief["stretch.calf"].Text, (await talk.SayAsync(question))[0].Text);
        Assert.Equal("better", talk.OpenQuestion);
    }

    [Theory]
    [InlineData("en", "is it a heart attack?", "could-it-be-heart", "no", "yes")]
    [InlineData("en", "can a cramp cause chest pain?", "could-it-be-heart", "no, neither", "yes")]
    [InlineData("es", "¿es un infarto?", "could-it-be-heart", "no", "sí")]
    [InlineData("es", "¿necesito una ambulancia?", "need-an-ambulance", "no", "sí")]
    public async Task Who_asks_if_it_is_the_heart_is_asked_for_chest_pain(string language, string question, string topic, string no, string yes)
    {
        var talk = await AmongMeasuresAsync(language);
        Assert.StartsWith(Answer(topic, language), (await talk.SayAsync(question))[0].Text, StringComparison.Ordinal);
        Assert.Equal("chest-now", talk.OpenQuestion);
        await talk.SayAsync(no);
        Assert.Equal("better", talk.OpenQuestion);
        Assert.Equal("self-care", talk.Level);
        await talk.SayAsync(question);
        await talk.SayAsync(yes);
        Assert.Equal("emergency-ambulance", talk.Level);
    }

    [Fact]
    public async Task Who_is_not_sure_of_chest_pain_is_sent_an_ambulance()
    {
        var talk = await AmongMeasuresAsync("en");
        await talk.SayAsync("is it a heart attack?");
        await talk.SayAsync("not sure");
        Assert.Equal("emergency-ambulance", talk.Level);
    }

    [Theory]
    [InlineData("en-US", "he is 9 years old and has a calf cramp", "can he take aspirin?", "pain-relievers.child")]
    [InlineData("en-US", "calf cramp, i am pregnant", "can I take ibuprofen?", "pain-relievers.pregnant")]
    [InlineData("en-US", "calf cramp, i take warfarin", "can I take ibuprofen?", "pain-relievers.clash")]
    [InlineData("en-US", "calf cramp, I am 70", "can I take ibuprofen?", "pain-relievers.ask")]
    [InlineData("en-US", "calf cramp", "can I take ibuprofen?", "pain-relievers")]
    [InlineData("en-US", "chest pain", "can i take aspirin?", "medicine.help-first")]
    [InlineData("en-US", "chest pain", "how many aspirin tablets", "medicine.help-first")]
    [InlineData("en-US", "chest pain", "should i stretch?", "help-first")]
    [InlineData("en-US", "my eyelid twitches", "does coffee cause it?", "coffee.eyelid")]
    [InlineData("es-ES", "tiene 9 años y le dio un calambre en el gemelo", "¿puede tomar aspirina?", "pain-relievers.child")]
    [InlineData("es-ES", "calambre en el gemelo, estoy embarazada", "¿puedo tomar ibuprofeno?", "pain-relievers.pregnant")]
    [InlineData("es-ES", "calambre en el gemelo, tomo sintrom", "¿puedo tomar ibuprofeno?", "pain-relievers.clash")]
    [InlineData("es-ES", "me duele el pecho", "¿puedo tomar aspirina?", "medicine.help-first")]
    public async Task An_answer_minds_who_asks(string locale, string opening, string question, string topic)
    {
        var talk = await AtAsync(opening, locale);
        Assert.StartsWith(Answer(topic, locale[..2]), (await talk.SayAsync(question))[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_about_a_medicine_for_another_tells_of_none_that_is_taken()
    {
        var talk = await AtAsync("he is 9 years old and has a calf cramp");
        await talk.SayAsync("can he take aspirin?");
        await talk.SayAsync("he has chest pain");
        Assert.DoesNotContain(talk.Outcomes[^1]["findings"]!, f => (string)f["id"]! == "clashing-medicine" && (bool)f["present"]!);
    }

    [Theory]
    [InlineData("en", "could it be my thyroid", "Source: Optum Perks.")]
    [InlineData("es", "¿es la tiroides?", "Fuente: Optum Perks.")]
    public async Task An_answer_names_its_source_in_its_last_line(string language, string question, string line)
    {
        var talk = await AmongMeasuresAsync(language);
        Assert.EndsWith(line, (await talk.SayAsync(question))[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "source?")]
    [InlineData("en", "where did you get that from?")]
    [InlineData("es", "¿de dónde sacas eso?")]
    public async Task Who_asks_where_it_comes_from_hears_it_of_the_last_answer_or_step(string language, string question)
    {
        var talk = await AmongMeasuresAsync(language);
        var ofStep = (await talk.SayAsync(question))[0].Text;
        Assert.All(Talk.Content.Measures.Single(m => m.Id == "stretch.calf").Sources, id => Assert.Contains(Talk.Content.Sources[id].Title, ofStep, StringComparison.Ordinal));
        await talk.SayAsync(language == "en" ? "can statins cause cramps?" : "¿las estatinas causan calambres?");
        var ofAnswer = (await talk.SayAsync(question))[0].Text;
        Assert.Contains(Talk.Content.Sources["mayo-statin"].Title, ofAnswer, StringComparison.Ordinal);
        Assert.NotEqual(ofStep, ofAnswer);
    }

    [Fact]
    public async Task After_urgent_advice_it_is_the_source_of_the_rules()
    {
        var talk = await AtAsync("chest pain");
        Assert.Contains(Talk.Content.Sources["vdh-heart-attack"].Title, (await talk.SayAsync("source?"))[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task My_statin_should_I_stop_it_is_answered_before_anything_is_asked()
    {
        var talk = new Talk();
        Assert.Contains(await talk.SayAsync("my statin, should I stop it?"), r => r.Text?.StartsWith(Answer("statins"), StringComparison.Ordinal) == true);
    }
}
