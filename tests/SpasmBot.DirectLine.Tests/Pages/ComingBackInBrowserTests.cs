using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Playwright;
using SpasmBot.DirectLine.Tests.Support;

namespace SpasmBot.DirectLine.Tests.Pages;

/// <summary>Who comes back to the page finds the conversation there, until they ask for another.</summary>
public sealed class ComingBackInBrowserTests
{
    [Fact]
    public async Task A_reload_shows_the_conversation_again_and_the_bot_does_not_greet_twice()
    {
        await using var host = await BotHost.StartAsync();
        await using var chat = await BrowserChat.OpenAsync(host);
        await chat.SayAsync("hi");
        await chat.SeesAsync("You said: hi");

        await chat.Page.ReloadAsync();

        await chat.SeesAsync("You said: hi");
        await chat.SayAsync("again");
        await chat.SeesAsync("You said: again");
        Assert.Equal(1, await chat.Message("Welcome").CountAsync());
        Assert.Equal(1, await chat.Message("hi").CountAsync());
        Assert.Single(host.Bot.Received.Select(activity => activity.Conversation.Id).Distinct());
    }

    [Fact]
    public async Task A_reload_long_after_the_token_expired_shows_the_conversation_again()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var host = await BotHost.StartAsync(services: services => services.AddSingleton<TimeProvider>(time));
        await using var chat = await BrowserChat.OpenAsync(host);
        await chat.SayAsync("hi");
        await chat.SeesAsync("You said: hi");

        time.Advance(TimeSpan.FromHours(5));
        await chat.Page.ReloadAsync();

        await chat.SeesAsync("You said: hi");
    }

    [Fact]
    public async Task A_token_that_expired_while_the_page_was_open_loses_neither_the_conversation_nor_the_words()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var host = await BotHost.StartAsync(services: services => services.AddSingleton<TimeProvider>(time));
        await using var chat = await BrowserChat.OpenAsync(host);
        await chat.SayAsync("hi");
        await chat.SeesAsync("You said: hi");

        time.Advance(TimeSpan.FromHours(5));
        await chat.SayAsync("and my foot is weak");

        await Assertions.Expect(chat.Box).ToHaveValueAsync("and my foot is weak");
        await chat.SeesAsync("You said: hi");
        await chat.Box.PressAsync("Enter");
        await chat.SeesAsync("You said: and my foot is weak");
        Assert.Equal(1, await chat.Message("and my foot is weak").CountAsync());
    }

    [Fact]
    public async Task A_laptop_that_was_closed_for_hours_goes_on_as_if_nothing_was()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var host = await BotHost.StartAsync(services: services => services.AddSingleton<TimeProvider>(time));
        await using var chat = await BrowserChat.OpenAsync(host, before: page => page.Clock.InstallAsync());
        await chat.SeesAsync("Welcome");

        time.Advance(TimeSpan.FromHours(5));
        await chat.Page.RunAndWaitForResponseAsync(() => chat.Page.Clock.FastForwardAsync("05:00:00"), "**/tokens/resume");
        await chat.SayAsync("hi");

        await chat.SeesAsync("You said: hi");
        Assert.Empty(chat.Complaints);
    }

    [Fact]
    public async Task Start_over_asks_and_then_begins_a_new_conversation_of_the_same_person()
    {
        await using var host = await BotHost.StartAsync();
        await using var chat = await BrowserChat.OpenAsync(host);
        await chat.SayAsync("hi");
        await chat.SeesAsync("You said: hi");

        await chat.Button("Start over").ClickAsync();
        await chat.Button("Keep this one").ClickAsync();
        await chat.SeesAsync("You said: hi");
        await chat.Button("Start over").ClickAsync();
        await chat.Page.GetByRole(AriaRole.Dialog).GetByText("Start over", new() { Exact = true }).ClickAsync();

        await Assertions.Expect(chat.Message("You said: hi")).ToHaveCountAsync(0);
        await chat.SeesAsync("Welcome");
        await chat.SayAsync("anew");
        await chat.SeesAsync("You said: anew");
        Assert.Equal(2, host.Bot.Received.Select(activity => activity.Conversation.Id).Distinct().Count());
        Assert.Single(host.Bot.Received.Select(activity => activity.From.Id).Distinct());
    }
}
