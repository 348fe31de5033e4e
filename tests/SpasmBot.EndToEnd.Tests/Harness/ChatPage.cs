using Microsoft.Playwright;

namespace SpasmBot.EndToEnd.Tests.Harness;

/// <summary>The bot's own page.</summary>
public sealed class ChatPage : BrowserChat
{
    private ChatPage(IPage page)
        : base(page) =>
        Listen(frame =>
        {
            foreach (var activity in frame["activities"]?.AsArray() ?? [])
                if (activity!["from"]?["role"]?.ToString() == "bot")
                    Arrived(activity, activity["id"]!.ToString());
        });

    protected override ILocator MessageBox => Page.Locator("[data-id='webchat-sendbox-input']");

    public static async Task<ChatPage> OpenAsync(Uri bot)
    {
        var context = await Chromium.NewContextAsync();
        var chat = new ChatPage(await context.NewPageAsync());
        await chat.Page.GotoAsync(bot.ToString());
        return chat;
    }
}
