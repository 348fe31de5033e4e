using Microsoft.Bot.Schema;
using SpasmBot.Dialogs.Tests.Talking;

namespace SpasmBot.Dialogs.Tests;

public class GreetingTests
{
    [Fact]
    public async Task The_bot_greets_first_and_asks_for_consent()
    {
        var talk = new Talk();
        var replies = await talk.JoinAsync();
        Assert.Equal(2, replies.Count);
        Assert.Equal("consent", talk.OpenQuestion);
    }

    [Fact]
    public async Task Teams_announces_the_person_twice_at_once_and_is_greeted_once()
    {
        var talk = new Talk("msteams");
        await talk.SendAsync(new Activity(ActivityTypes.InstallationUpdate) { Action = "add" });
        Assert.Empty(await talk.JoinAsync());
    }

    [Fact]
    public async Task A_page_that_is_opened_again_later_is_told_what_is_asked()
    {
        var talk = new Talk("emulator");
        await talk.JoinAsync();
        talk.Time.Advance(TimeSpan.FromMinutes(1));
        var again = Assert.Single(await talk.JoinAsync());
        Assert.Contains(again.Entities, entity => entity.Type == "spasmbot/question");
    }

    [Fact]
    public async Task The_bot_does_not_greet_itself()
    {
        var talk = new Talk();
        Assert.Empty(await talk.SendAsync(new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [new ChannelAccount("bot")] }));
    }

    [Fact]
    public async Task Telling_what_is_wrong_instead_of_pressing_yes_is_a_yes()
    {
        var talk = new Talk();
        await talk.JoinAsync();
        await talk.SayAsync("my calf is cramping");
        Assert.Equal("symptoms", talk.OpenQuestion);
    }

    [Fact]
    public async Task Who_declines_is_asked_nothing_more_and_may_come_back()
    {
        var talk = new Talk();
        await talk.JoinAsync();
        var replies = await talk.SayAsync("no thank you");
        Assert.DoesNotContain(replies, reply => reply.Entities?.Any(entity => entity.Type == "spasmbot/question") == true);
        await talk.SayAsync("hello");
        Assert.Equal("consent", talk.OpenQuestion);
    }
}
