using Microsoft.Playwright;
using SpasmBot.DirectLine.Tests.Support;

namespace SpasmBot.DirectLine.Tests.Pages;

/// <summary>The chat page in a browser.</summary>
internal sealed class BrowserChat : IAsyncDisposable
{
    private BrowserChat(IPage page) => Page = page;

    public IPage Page { get; }

    /// <summary>What the browser complained about.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>Whatever was asked of anybody but the bot.</summary>
    public List<string> RequestsElsewhere { get; } = [];

    public ILocator Box => Page.Locator("[data-id='webchat-sendbox-input']");

    public static async Task<BrowserChat> OpenAsync(BotHost host, BrowserNewContextOptions? options = null, Func<IPage, Task>? before = null)
    {
        var context = await Chromium.NewContextAsync(options);
        var chat = new BrowserChat(await context.NewPageAsync());
        chat.Page.PageError += (_, error) => chat.Complaints.Add(error);
        chat.Page.Console += (_, message) =>
        {
            if (message.Type == "error") chat.Complaints.Add(message.Text);
        };
        chat.Page.Request += (_, request) =>
        {
            if (request.Url.StartsWith("http") && new Uri(request.Url).Authority != host.Address.Authority) chat.RequestsElsewhere.Add(request.Url);
        };

        if (before is not null) await before(chat.Page);
        await chat.Page.GotoAsync(host.Address.ToString());
        return chat;
    }

    /// <summary>Says something, once the chat is there: the box is, a moment before.</summary>
    public async Task SayAsync(string text)
    {
        await SeesAsync("Welcome");
        await Box.FillAsync(text);
        await Box.PressAsync("Enter");
    }

    /// <summary>Waits until a message is seen. Web Chat has each a second time, for screen readers.</summary>
    public Task SeesAsync(string text) => Assertions.Expect(Message(text).First).ToBeVisibleAsync();

    public ILocator Message(string text) => Page.Locator(".webchat__bubble").GetByText(text, new() { Exact = true });

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
