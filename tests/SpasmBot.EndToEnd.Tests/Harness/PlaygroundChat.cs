using Microsoft.Playwright;

namespace SpasmBot.EndToEnd.Tests.Harness;

/// <summary>The Agents Playground's page. What the bot really sent is read from its log; its chat shows no entities.</summary>
public sealed class PlaygroundChat : BrowserChat
{
    // Its page is megabytes of scripts, and it is not what is tested here.
    private const float LoadingMilliseconds = 60_000;

    private PlaygroundChat(IPage page)
        : base(page) =>
        Listen(frame =>
        {
            if (frame["log"] is { } log && log["from"]?.ToString() == "User Application")
                Arrived(log["request"]?["body"], log["id"]!.ToString());
        });

    protected override ILocator MessageBox => Page.Locator("[contenteditable]").First;

    public static async Task<PlaygroundChat> OpenAsync(Playground playground)
    {
        var context = await Chromium.NewContextAsync();
        var chat = new PlaygroundChat(await context.NewPageAsync());
        await chat.Page.GotoAsync(playground.Address.ToString(), new() { Timeout = LoadingMilliseconds });
        return chat;
    }
}
