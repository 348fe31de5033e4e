using Microsoft.Playwright;
using SpasmBot.EndToEnd.Tests.Harness;

namespace SpasmBot.EndToEnd.Tests.Clients;

public class ChatPageTests(BotProcess bot) : IClassFixture<BotProcess>
{
    [Fact]
    public async Task The_bot_greets_first()
    {
        await using var chat = await ChatPage.OpenAsync(bot.Address);

        var greeting = await chat.NextAsync();

        await Assertions.Expect(chat.Page.GetByText(Start(greeting.Text)).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_cramp_is_led_to_relief()
    {
        await using var chat = await ChatPage.OpenAsync(bot.Address);

        var outcome = await Person.WithACramp.TalkAsync(chat);
        Assert.True(outcome.Level == "self-care", chat.Transcript);
        var better = await chat.NextQuestionAsync();
        await chat.PressAsync(better, "better-no");
        await chat.PressAsync(await chat.NextQuestionAsync(), "better-yes");

        await Assertions.Expect(chat.Page.GetByText(Start((await chat.NextAsync()).Text)).Last).ToBeVisibleAsync();
        Assert.Empty(chat.Errors);
    }

    [Fact]
    public async Task A_weak_foot_is_led_to_urgent_care()
    {
        await using var chat = await ChatPage.OpenAsync(bot.Address);
        await chat.PressAsync(await chat.NextQuestionAsync(), "agree");
        await chat.PressAsync(await chat.NextQuestionAsync(), "calf");
        var symptoms = await chat.NextQuestionAsync();

        await chat.PressAsync(symptoms, "leg-weakness", "walking-balance-problems");

        var advice = await chat.NextTurningPointAsync();
        Assert.True(advice.Outcome?.Level == "emergency", chat.Transcript);
        Assert.All(new[] { "leg-weakness", "walking-balance-problems" }, id => Assert.Contains(advice.Outcome.Findings, finding => finding.Id == id && finding.Present));
        await Assertions.Expect(chat.Page.GetByText(Start(advice.Text)).Last).ToBeVisibleAsync();
        Assert.Empty(chat.Errors);
    }

    [Fact]
    public async Task A_reload_in_mid_conversation_shows_it_again_and_goes_on()
    {
        await using var chat = await ChatPage.OpenAsync(bot.Address);
        await chat.PressAsync(await chat.NextQuestionAsync(), "agree");
        await chat.PressAsync(await chat.NextQuestionAsync(), "calf");
        var symptoms = await chat.NextQuestionAsync();
        Assert.Equal("symptoms", symptoms.Id);

        await chat.Page.ReloadAsync();

        await Assertions.Expect(chat.Page.GetByText(Start(chat.Heard[0].Text)).First).ToBeVisibleAsync();
        await chat.SayAsync("none of these");
        Assert.DoesNotContain((await chat.NextQuestionAsync()).Id, new[] { "consent", "location", "symptoms" });
    }

    // As it is seen: without marks for bold, the first line of it.
    private static string Start(string text) => text.Replace("**", "").Split('\n')[0];
}
