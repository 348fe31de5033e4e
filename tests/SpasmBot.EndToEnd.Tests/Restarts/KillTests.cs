using SpasmBot.EndToEnd.Tests.Harness;

namespace SpasmBot.EndToEnd.Tests.Restarts;

public sealed class KillTests : IAsyncLifetime
{
    private readonly BotProcess bot = new();

    public Task InitializeAsync() => bot.InitializeAsync();

    [Fact]
    public async Task Killed_between_any_two_messages_the_bot_goes_on_where_it_was()
    {
        await using var undisturbed = new ConnectorChat(bot.Address);
        await undisturbed.JoinAsync();
        var expected = await Person.WithACramp.TalkAsync(undisturbed);
        await using var chat = new ConnectorChat(bot.Address);
        await chat.JoinAsync();

        var outcome = await Person.WithACramp.TalkAsync(chat, betweenMessages: bot.KillAndStartAgainAsync);

        Assert.Equal(Asked(undisturbed), Asked(chat));
        Assert.Equivalent(expected, outcome, strict: true);
        Assert.Equal("better", (await chat.NextQuestionAsync()).Id);
    }

    [Fact]
    public async Task Killed_among_the_relief_measures_the_bot_knows_which_it_has_shown()
    {
        await using var chat = new ConnectorChat(bot.Address);
        await chat.JoinAsync();
        await Person.WithACramp.TalkAsync(chat);
        var shown = new List<string>();
        for (var measure = 0; measure < 3; measure++)
        {
            var better = await chat.NextQuestionAsync();
            shown.Add(chat.Heard[^2].Text);
            await bot.KillAndStartAgainAsync();
            await chat.PressAsync(better, "better-no");
        }

        Assert.Equal(3, shown.Distinct().Count());
    }

    [Fact]
    public async Task A_page_that_is_open_goes_on_when_the_bot_is_back()
    {
        await using var chat = await ChatPage.OpenAsync(bot.Address);
        await chat.PressAsync(await chat.NextQuestionAsync(), "agree");
        Assert.Equal("location", (await chat.NextQuestionAsync()).Id);

        await bot.KillAndStartAgainAsync();
        await chat.SayAsync("calf");

        Assert.Equal("symptoms", (await chat.NextQuestionAsync()).Id);
    }

    public Task DisposeAsync() => bot.DisposeAsync();

    private static IEnumerable<string> Asked(Chat chat) => chat.Heard.Select(message => message.Question?.Id).OfType<string>();
}
