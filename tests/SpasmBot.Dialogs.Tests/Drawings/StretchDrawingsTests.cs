using Microsoft.Bot.Schema;
using SpasmBot.Dialogs.Tests.Talking;

namespace SpasmBot.Dialogs.Tests.Drawings;

public class StretchDrawingsTests
{
    [Fact]
    public async Task The_stretch_of_a_calf_comes_with_its_drawing_and_words_for_those_who_do_not_see_it()
    {
        var drawing = Assert.Single((await FirstMeasureAsync("directline")).Attachments);

        Assert.Equal(("image/png", "/drawings/stretch.calf.png"), (drawing.ContentType, drawing.ContentUrl));
        Assert.Equal(Talk.Content.Languages["en"].Drawings["stretch.calf"], drawing.Name);
    }

    [Fact]
    public async Task Where_no_client_could_fetch_the_image_the_words_stand_alone()
    {
        var message = await FirstMeasureAsync("slack");

        Assert.Empty(message.Attachments ?? []);
        Assert.Contains(Talk.Content.Languages["en"].Relief["stretch.calf"].Text, message.Text);
    }

    [Fact]
    public void Every_language_has_words_for_every_drawing()
    {
        var stretches = Talk.Content.Measures.Where(m => m.Measure == "stretch").Select(m => m.Id).ToList();

        Assert.All(Talk.Content.Languages.Values, language => Assert.All(stretches, id => Assert.Contains(id, language.Drawings.Keys)));
        Assert.All(stretches, id => Assert.True(File.Exists(Path.Combine(AppContext.BaseDirectory, "dialogs", "drawings", id + ".png"))));
    }

    private static async Task<Activity> FirstMeasureAsync(string channel)
    {
        var talk = new Talk(channel);
        await talk.SayAsync("my calf cramped after a run");
        await talk.AnswerUntilAdviceAsync(("duration", "a few minutes"), ("frequency", "now and then"));
        return talk.Said.Single(said => said.Text?.StartsWith("**" + Talk.Content.Languages["en"].Relief["stretch.calf"].Title) == true);
    }
}
