using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Playwright;
using SpasmBot.DirectLine.Tests.Support;

namespace SpasmBot.DirectLine.Tests.Pages;

public sealed class ChatPageInBrowserTests
{
    [Fact]
    public async Task A_conversation_is_held_without_a_complaint_and_without_asking_anybody_else()
    {
        await using var host = await BotHost.StartAsync();
        await using var chat = await BrowserChat.OpenAsync(host);

        await chat.SeesAsync("Welcome");
        await chat.SayAsync("hi");
        await chat.SeesAsync("You said: hi");
        await chat.SayAsync("card");
        await Assertions.Expect(chat.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Numbness" })).ToBeVisibleAsync();
        await chat.SayAsync("type");
        await chat.SeesAsync("Typed");

        Assert.Empty(chat.Complaints);
        Assert.Empty(chat.RequestsElsewhere);
    }

    [Fact]
    public async Task A_suggested_answer_is_sent_by_a_press()
    {
        await using var host = await BotHost.StartAsync();
        await using var chat = await BrowserChat.OpenAsync(host, new() { Locale = "en-US", ViewportSize = new() { Width = 360, Height = 640 }, HasTouch = true, IsMobile = true });

        await chat.SayAsync("choices");
        var answer = chat.Page.GetByRole(AriaRole.Toolbar).GetByRole(AriaRole.Button, new() { Name = "Trouble walking, or losing your balance" });
        await Assertions.Expect(answer).ToBeVisibleAsync();
        Assert.InRange((await answer.BoundingBoxAsync())!.Height, 44, 100);
        await answer.TapAsync();

        await chat.SeesAsync("You said: Trouble walking, or losing your balance");
    }

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

    [Theory]
    [InlineData("es-MX", "es-MX", "Información, no un diagnóstico.")]
    [InlineData("en-GB", "en-GB", "Information, not a diagnosis.")]
    [InlineData("fi-FI", "en", "Information, not a diagnosis.")]
    public async Task The_page_speaks_the_browsers_language_and_tells_the_bot(string browser, string page, string notice)
    {
        await using var host = await BotHost.StartAsync();
        await using var chat = await BrowserChat.OpenAsync(host, new() { Locale = browser });
        await chat.SeesAsync("Welcome");

        await Assertions.Expect(chat.Page.GetByText(notice)).ToBeVisibleAsync();
        Assert.Equal(page, await chat.Page.Locator("html").GetAttributeAsync("lang"));
        Assert.Equal(page, host.Bot.Received[0].Locale);
    }

    [Fact]
    public async Task A_bot_that_cannot_be_reached_is_said_and_can_be_tried_again()
    {
        await using var host = await BotHost.StartAsync();
        await using var chat = await BrowserChat.OpenAsync(host, before: page => page.RouteAsync("**/tokens/generate", route => route.AbortAsync()));
        await Assertions.Expect(chat.Page.GetByRole(AriaRole.Alert).GetByText("The chat cannot be reached right now.")).ToBeVisibleAsync();
        await chat.Page.UnrouteAllAsync();

        await chat.Button("Try again").ClickAsync();

        await chat.SeesAsync("Welcome");
        await Assertions.Expect(chat.Button("Try again")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Switching_to_dark_keeps_the_conversation()
    {
        await using var host = await BotHost.StartAsync();
        await using var chat = await BrowserChat.OpenAsync(host, new() { ColorScheme = ColorScheme.Light, Locale = "en-US" });
        await chat.SayAsync("hi");
        await chat.SeesAsync("You said: hi");
        var bubble = chat.Page.Locator(".webchat__bubble__content").First;
        var light = await bubble.EvaluateAsync<string>("e => getComputedStyle(e).backgroundColor");

        await chat.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });

        await Assertions.Expect(bubble).Not.ToHaveCSSAsync("background-color", light);
        await chat.SeesAsync("You said: hi");
    }
}
