using Microsoft.Playwright;
using SpasmBot.EndToEnd.Tests.Harness;

namespace SpasmBot.EndToEnd.Tests.Clients;

/// <remarks>The Playground's person is always the same one, so each test has a bot that never met them.</remarks>
public sealed class PlaygroundTests : IAsyncLifetime
{
    private readonly BotProcess bot = new();

    public Task InitializeAsync() => bot.InitializeAsync();

    [Theory]
    [InlineData("emulator")]
    [InlineData("msteams")]
    public async Task A_cramp_is_led_to_relief_by_what_can_be_pressed(string channel)
    {
        using var playground = await Playground.StartAsync(bot.Address, channel);
        await using var chat = await PlaygroundChat.OpenAsync(playground);

        var outcome = await Person.WithACramp.TalkAsync(chat);
        Assert.True(outcome.Level == "self-care", chat.Transcript);
        await chat.PressAsync(await chat.NextQuestionAsync(), "better-no");
        await chat.PressAsync(await chat.NextQuestionAsync(), "better-yes");
        await chat.NextAsync();

        Assert.Single(chat.Heard, message => message.Outcome is not null);
        Assert.Empty(chat.Errors);
    }

    [Theory]
    [InlineData("emulator")]
    [InlineData("msteams")]
    public async Task A_weak_foot_is_led_to_urgent_care_by_what_can_be_pressed(string channel)
    {
        using var playground = await Playground.StartAsync(bot.Address, channel);
        await using var chat = await PlaygroundChat.OpenAsync(playground);
        await chat.PressAsync(await chat.NextQuestionAsync(), "agree");
        await chat.PressAsync(await chat.NextQuestionAsync(), "calf");

        await chat.PressAsync(await chat.NextQuestionAsync(), "leg-weakness", "bowel-loss");

        var advice = await chat.NextTurningPointAsync();
        Assert.True(advice.Outcome?.Level == "emergency", chat.Transcript);
        Assert.All(new[] { "leg-weakness", "bowel-loss" }, id => Assert.Contains(advice.Outcome.Findings, finding => finding.Id == id && finding.Present));
        await Assertions.Expect(chat.Page.GetByText(advice.Text.Replace("**", "").Split('\n')[0]).First).ToBeVisibleAsync();
        Assert.Empty(chat.Errors);
    }

    [Theory]
    [InlineData("emulator")]
    [InlineData("msteams")]
    public async Task One_who_joins_is_greeted_once_and_typing_works_as_well(string channel)
    {
        using var playground = await Playground.StartAsync(bot.Address, channel);
        await using var chat = await PlaygroundChat.OpenAsync(playground);
        Assert.Equal("consent", (await chat.NextQuestionAsync()).Id);

        await chat.SayAsync("my calf is cramping and my foot feels weak");

        Assert.True((await chat.NextTurningPointAsync()).Outcome?.Level == "emergency", chat.Transcript);
        Assert.Single(chat.Heard, message => message.Question is { Id: "consent" });
    }

    public Task DisposeAsync() => bot.DisposeAsync();
}
