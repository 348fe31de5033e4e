using Microsoft.Bot.Builder;
using SpasmBot.Dialogs.Tests.Talking;

namespace SpasmBot.Dialogs.Tests.Memory;

public class EarlierSpasmsTests
{
    private readonly MemoryStorage _storage = new();

    private async Task<Talk> CrampAsync(int day, string words = "my calf cramped after a run")
    {
        var talk = new Talk(storage: _storage, conversation: $"day {day}");
        talk.Time.Advance(TimeSpan.FromDays(day));
        await talk.SayAsync(words);
        await talk.AnswerUntilAdviceAsync(("duration", "a few minutes"), ("frequency", "first time"), ("still-so", "yes"));
        return talk;
    }

    [Fact]
    public async Task The_third_in_a_month_goes_to_the_doctor_and_says_so()
    {
        Assert.Equal("self-care", (await CrampAsync(0)).Level);
        var second = await CrampAsync(9);
        Assert.Equal("self-care", second.Level);
        Assert.Contains(second.Said, message => message.Text.Contains("before"));

        var third = await CrampAsync(20);
        Assert.Equal("consultation", third.Level);
        Assert.Contains(third.Said, message => message.Text.Contains("third one in a month"));
        Assert.DoesNotContain("frequency", third.Asked);
    }

    [Fact]
    public async Task Three_in_three_months_do_not()
    {
        await CrampAsync(0);
        await CrampAsync(40);
        Assert.Equal("self-care", (await CrampAsync(80)).Level);
    }

    [Fact]
    public async Task Another_part_of_the_body_is_another_spasm()
    {
        await CrampAsync(0);
        await CrampAsync(5);
        Assert.Equal("self-care", (await CrampAsync(10, "my hand cramped after typing all day, I overdid the exercise")).Level);
    }

    [Fact]
    public async Task The_same_spasm_told_twice_in_an_hour_counts_once()
    {
        await CrampAsync(0);
        var talk = await CrampAsync(3);
        await talk.SayAsync("start over");
        await talk.SayAsync("my calf cramped after a run");
        await talk.AnswerUntilAdviceAsync(("duration", "a few minutes"), ("frequency", "first time"), ("still-so", "yes"));
        Assert.Equal("self-care", talk.Level);
    }
}
