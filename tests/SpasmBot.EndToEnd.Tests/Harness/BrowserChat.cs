using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace SpasmBot.EndToEnd.Tests.Harness;

/// <summary>A chat that a person holds in a browser: types into the box, presses what is seen.</summary>
public abstract class BrowserChat(IPage page) : Chat
{
    public IPage Page { get; } = page;

    /// <summary>What the page complained about.</summary>
    public List<string> Errors { get; } = [];

    protected abstract ILocator MessageBox { get; }

    public override async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();

    /// <summary>The client's picture of now, for the eye.</summary>
    public Task PictureAsync(string path) => Page.ScreenshotAsync(new() { Path = path });

    protected void Listen(Action<JsonNode> frame)
    {
        Page.PageError += (_, error) => Errors.Add(error);
        Page.WebSocket += (_, socket) => socket.FrameReceived += (_, received) =>
        {
            if (received.Text is { Length: > 0 } text && JsonNode.Parse(text) is { } json)
                frame(json);
        };
    }

    protected override async Task SendAsync(string text)
    {
        await MessageBox.ClickAsync();
        await Page.Keyboard.InsertTextAsync(text);
        await Page.Keyboard.PressAsync("Enter");
    }

    // Older cards stay on the page: the newest is the last.
    protected override async Task ChooseAsync(Question question, string[] optionIds)
    {
        if (question.Multiple)
        {
            foreach (var option in optionIds)
                await TickAsync(Box(question, option));
            // The card's own button: the message box may have one of that name as well.
            var send = Heard.Last(message => message.Question is not null).CardButtons.First();
            await Box(question, optionIds[0]).Locator($"xpath=ancestor::*[.//button[normalize-space()='{send}']][1]")
                .GetByRole(AriaRole.Button, new() { Name = send, Exact = true }).ClickAsync();
        }
        else
        {
            await Page.GetByRole(AriaRole.Button, new() { Name = question.TitleOf(optionIds.Single()), Exact = true }).Last.ClickAsync();
        }
    }

    // The page still scrolls to a card that has just come, and a press beside the box does nothing: who sees no tick presses again.
    private static async Task TickAsync(ILocator box)
    {
        for (var presses = 0; presses < 3 && !await box.IsCheckedAsync(); presses++)
            await box.ClickAsync();
        await Assertions.Expect(box).ToBeCheckedAsync();
    }

    private ILocator Box(Question question, string optionId) =>
        Page.GetByRole(AriaRole.Checkbox, new() { Name = question.TitleOf(optionId), Exact = true }).Last;
}
