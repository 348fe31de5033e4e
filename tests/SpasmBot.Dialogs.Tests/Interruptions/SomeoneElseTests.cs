using SpasmBot.Dialogs.Tests.Talking;

namespace SpasmBot.Dialogs.Tests.Interruptions;

public class SomeoneElseTests
{
    [Theory]
    [InlineData("en-US", "now my son has it too", "somebody else")]
    [InlineData("en-US", "now it is my son, he is 6", "somebody else")]
    [InlineData("es-ES", "ahora es mi hijo, tiene 6 años", "otra persona")]
    [InlineData("es-ES", "mi hijo también lo tiene", "otra persona")]
    public async Task Another_person_is_asked_about_from_the_start(string locale, string words, string said)
    {
        var talk = await AfterAdvice.AtFirstMeasureAsync(locale);
        Assert.Contains(said, AfterAdvice.Text(await talk.SayAsync(words)));
        Assert.Equal("location", talk.OpenQuestion);
        await talk.SayAsync(locale == "en-US" ? "calf" : "pantorrilla");
        Assert.Equal("symptoms", talk.OpenQuestion);
    }

    [Fact]
    public async Task Nothing_of_the_first_counts_for_the_second_nor_the_other_way_round()
    {
        var talk = new Talk();
        await talk.SayAsync("calf cramp after running, first time, it lasted a minute, I take warfarin");
        await talk.AnswerUntilAdviceAsync();
        await talk.SayAsync("now my husband has it too");
        await talk.AnswerUntilAdviceAsync(("location", "hand"), ("duration", "seconds"), ("frequency", "first time"), ("cause", "exercise"), ("conditions", "asthma from aspirin"));
        var told = talk.Outcomes[^1]["findings"]!.Where(f => (bool)f["present"]!).Select(f => (string)f["id"]!).ToList();
        Assert.DoesNotContain("warfarin", told);
        Assert.DoesNotContain("calf", told);
        Assert.DoesNotContain("still-so", talk.Asked);

        await talk.SayAsync("start over");
        await talk.AnswerUntilAdviceAsync(("location", "foot"), ("duration", "seconds"), ("frequency", "first time"), ("cause", "exercise"), ("still-so", "yes"));
        told = [.. talk.Outcomes[^1]["findings"]!.Where(f => (bool)f["present"]!).Select(f => (string)f["id"]!)];
        Assert.DoesNotContain("aspirin-asthma", told);
        Assert.Contains("warfarin", told);
    }

    [Theory]
    [InlineData("now my son has it too and his foot is numb")]
    [InlineData("now it is my son, he cannot breathe")]
    public async Task A_red_flag_in_the_same_words_counts_at_once(string words)
    {
        var talk = await AfterAdvice.AtFirstMeasureAsync();
        await talk.SayAsync(words);
        Assert.Contains(talk.Level, new[] { "emergency", "emergency-ambulance" });
        Assert.DoesNotContain(talk.Outcomes[^1]["findings"]!, finding => (string?)finding["id"] == "exercise");
    }

    [Fact]
    public async Task Before_the_advice_it_changes_nothing()
    {
        var talk = new Talk();
        await talk.SayAsync("my calf is cramping");
        await talk.SayAsync("my son has it too");
        Assert.Equal("symptoms", talk.OpenQuestion);
    }
}
