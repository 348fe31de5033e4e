using Microsoft.Playwright;
using SpasmBot.DirectLine.Tests.Support;

namespace SpasmBot.DirectLine.Tests.Pages;

/// <summary>embed.js on a page of somebody else.</summary>
public sealed class EmbedTests
{
    [Fact]
    public async Task The_button_opens_the_chat_and_its_cross_closes_it()
    {
        await using var site = await OtherSite.StartAsync();
        await using var host = await BotHost.StartAsync(new() { ["DirectLine:AllowedOrigins"] = site.Origin });
        await using var context = await Chromium.NewContextAsync();
        var page = await OpenAsync(context, site, host);

        await page.GetByRole(AriaRole.Button, new() { Name = "Muscle spasm?" }).ClickAsync();
        var frame = page.FrameLocator("iframe");
        await frame.Locator("[data-id='webchat-sendbox-input']").FillAsync("hi");
        await frame.Locator("[data-id='webchat-sendbox-input']").PressAsync("Enter");
        await Assertions.Expect(frame.GetByText("You said: hi").First).ToBeVisibleAsync();

        await frame.GetByRole(AriaRole.Button, new() { Name = "Close the chat" }).ClickAsync();
        await Assertions.Expect(page.Locator("iframe")).ToBeHiddenAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Muscle spasm?" }).ClickAsync();
        await Assertions.Expect(frame.GetByText("You said: hi").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_site_that_is_not_allowed_cannot_frame_the_chat()
    {
        await using var site = await OtherSite.StartAsync();
        await using var host = await BotHost.StartAsync();
        await using var context = await Chromium.NewContextAsync();
        var page = await OpenAsync(context, site, host);
        var refusal = page.WaitForConsoleMessageAsync(new() { Predicate = message => message.Text.Contains("frame-ancestors") });

        await page.GetByRole(AriaRole.Button, new() { Name = "Muscle spasm?" }).ClickAsync();

        await refusal;
        Assert.Equal(0, host.Bot.Turns);
    }

    private static async Task<IPage> OpenAsync(IBrowserContext context, OtherSite site, BotHost host)
    {
        site.Html = $"<!doctype html><title>A site</title><h1>A site</h1><script src=\"{host.Address}embed.js\" data-label=\"Muscle spasm?\" defer></script>";
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Origin);
        return page;
    }
}
