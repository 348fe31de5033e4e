using SpasmBot.Dialogs.Tests.Talking;

namespace SpasmBot.Dialogs.Tests.Later;

public class CountTests
{
    private static async Task<Talk> AtTheStretchAsync(string channel = "directline", bool allowed = true)
    {
        var talk = new Talk(channel);
        talk.Reminders.Allowed = allowed;
        await talk.SayAsync("my calf cramped after a run");
        await talk.AnswerUntilAdviceAsync(("duration", "a few minutes"), ("frequency", "now and then"));
        Assert.Equal("better", talk.OpenQuestion);
        return talk;
    }

    [Fact]
    public async Task The_bot_counts_thirty_seconds_with_the_person_and_asks_if_it_helped()
    {
        var talk = await AtTheStretchAsync();
        Assert.Single(await talk.SayAsync("count with me"));

        Assert.Contains("10", Assert.Single(await talk.WaitAsync(TimeSpan.FromSeconds(10))).Text);
        Assert.Contains("20", Assert.Single(await talk.WaitAsync(TimeSpan.FromSeconds(10))).Text);
        var end = await talk.WaitAsync(TimeSpan.FromSeconds(10));
        Assert.Equal(2, end.Count);
        Assert.Equal("better", talk.OpenQuestion);
        Assert.Empty(await talk.WaitAsync(TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public async Task Who_answers_in_between_hears_no_more_numbers()
    {
        var talk = await AtTheStretchAsync();
        await talk.SayAsync("count with me");
        await talk.WaitAsync(TimeSpan.FromSeconds(10));
        await talk.SayAsync("no change");
        Assert.Empty(talk.Reminders.Set);
        Assert.Empty(await talk.WaitAsync(TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public async Task A_red_flag_while_counting_ends_the_count()
    {
        var talk = await AtTheStretchAsync();
        await talk.SayAsync("count with me");
        await talk.SayAsync("my foot has gone weak");
        Assert.Contains(talk.Level, new[] { "emergency", "emergency-ambulance" });
        Assert.Empty(await talk.WaitAsync(TimeSpan.FromMinutes(1)));
    }

    [Theory]
    [InlineData("directline")]
    [InlineData("msteams")]
    public async Task It_can_be_pressed(string channel)
    {
        var talk = await AtTheStretchAsync(channel);
        Assert.Contains("Count with me", Newtonsoft.Json.JsonConvert.SerializeObject(talk.Said[^1]));
        await talk.PressAsync("better", "count");
        Assert.Equal(3, talk.Reminders.Set.Count);
    }

    [Fact]
    public async Task Where_the_bot_cannot_write_on_its_own_it_says_how_to_count()
    {
        var talk = await AtTheStretchAsync(allowed: false);
        var replies = await talk.SayAsync("count with me");
        Assert.Equal(2, replies.Count);
        Assert.Equal("better", talk.OpenQuestion);
        Assert.Empty(talk.Reminders.Set);
    }

    [Fact]
    public async Task Where_there_is_nothing_to_hold_it_says_so()
    {
        var talk = new Talk();
        await talk.SayAsync("my calf cramped after a run");
        await talk.SayAsync("count with me");
        Assert.Equal("symptoms", talk.OpenQuestion);
    }
}
