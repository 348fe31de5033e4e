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
