using SpasmBot.Triage.Content;

namespace SpasmBot.Triage.Tests.Questions;

public class PlacesAtListsTests
{
    [Theory]
    [InlineData("en", "foot", "foot")]
    [InlineData("en", "hand", "hand")]
    [InlineData("en", "my knee", "knee")]
    [InlineData("en", "also my foot", "foot")]
    [InlineData("en", "only one foot", "foot")]
    [InlineData("en", "actually it's my arm", "arm")]
    [InlineData("es", "pie", "foot")]
    [InlineData("es", "mano", "hand")]
    [InlineData("es", "la rodilla", "knee")]
    [InlineData("es", "también el pie", "foot")]
    [InlineData("es", "perdón, el brazo", "arm")]
    public void A_part_of_the_body_says_where_it_is_and_the_list_is_asked_again(string language, string words, string place)
    {
        var answer = Ask.For(language, "symptoms", words);

        Assert.Equal(AnswerKind.NotUnderstood, answer.Kind);
        Assert.Equal(FindingStatus.Present, answer.Status(place));
        Assert.Empty(answer.Dangers());
    }

    [Theory]
    [InlineData("en", "symptoms", "sore")]
    [InlineData("en", "symptoms", "not just a sore limp")]
    [InlineData("en", "symptoms", "walking")]
    [InlineData("en", "symptoms", "short")]
    [InlineData("en", "symptoms", "still going")]
    [InlineData("en", "neck-signs", "jaw")]
    [InlineData("en", "back-signs", "both")]
    [InlineData("es", "symptoms", "caminar")]
    [InlineData("es", "neck-signs", "la mandíbula")]
    public void Words_of_titles_that_tell_of_no_sign_settle_nothing(string language, string list, string words)
    {
        var answer = Ask.For(language, list, words);

        Assert.Equal(AnswerKind.NotUnderstood, answer.Kind);
        Assert.Empty(answer.Dangers());
    }

    [Theory]
    [InlineData("en", "symptoms", "weakness")]
    [InlineData("en", "symptoms", "numb")]
    [InlineData("en", "symptoms", "swollen")]
    [InlineData("en", "symptoms", "balance")]
    [InlineData("en", "symptoms", "chest")]
    [InlineData("en", "symptoms", "groin")]
    [InlineData("en", "symptoms", "bladder")]
    [InlineData("en", "symptoms", "yes, my hands")]
    [InlineData("en", "symptoms", "the foot one yeah")]
    [InlineData("en", "symptoms", "the balance one, since this morning")]
    [InlineData("en", "symptoms", "yeah the leg one")]
    [InlineData("es", "symptoms", "el pie sí")]
    [InlineData("en", "symptoms", "trouble walking")]
    [InlineData("en", "symptoms", "my foot is weak")]
    [InlineData("en", "back-signs", "both legs")]
    [InlineData("es", "symptoms", "debilidad")]
    [InlineData("es", "symptoms", "hinchada")]
    [InlineData("es", "symptoms", "equilibrio")]
    [InlineData("es", "symptoms", "pecho")]
    [InlineData("es", "symptoms", "la ingle")]
    [InlineData("es", "back-signs", "las dos piernas")]
    public void A_bare_sign_counts(string language, string list, string words) => Assert.NotEmpty(Ask.For(language, list, words).Dangers());

    /// <summary>'No pain now' takes nothing back of what another sentence says is well.</summary>
    [Theory]
    [InlineData("other", "jaw's fine, swallow fine. just those two. no pain now", "jaw")]
    [InlineData("other", "my back is fine. I have no fever", "back")]
    [InlineData("other", "no. jaw's fine, swallowing's fine, not stiff", "jaw")]
    public void A_place_that_is_well_is_none_of_the_spasm(string question, string words, string place) =>
        Assert.False(Ask.For("en", question, words).Statement.Findings.ContainsKey(place));

    [Theory]
    [InlineData("calf cramp after football, chest fine, breathing fine", "calf", "chest")]
    [InlineData("my jaw is fine, my neck is fine, it's the foot that cramps", "foot", "neck")]
    public void Nor_is_it_in_an_opening(string words, string place, string well)
    {
        var heard = TestContent.Engine.Hear(words, "en").Findings.Select(f => f.Id).ToList();

        Assert.Contains(place, heard);
        Assert.DoesNotContain(well, heard);
    }

    [Theory]
    [InlineData("cramp in the calf, my back is fine, no numbness. my chest isn't though", "chest")]
    [InlineData("chest ok, breathing not. my calf cramps", "chest")]
    public void A_place_that_is_not_well_stays(string words, string place) =>
        Assert.Contains(place, TestContent.Engine.Hear(words, "en").Findings.Select(f => f.Id));

    [Theory]
    [InlineData("en", "conditions", "kidneys", "organ-trouble")]
    [InlineData("es", "conditions", "riñones", "organ-trouble")]
    [InlineData("es", "conditions", "los riñones", "organ-trouble")]
    public void Of_illnesses_a_part_of_the_body_names_one(string language, string question, string words, string id) =>
        Assert.True(Ask.For(language, question, words).Status(id) > FindingStatus.Absent);
}
