using Microsoft.Bot.Builder.Dialogs;

namespace BotFramework.Tests.Dialogs.Prompts;

public class TextPromptTests
{
    [Fact]
    public async Task Any_text_is_an_answer_but_none_is_not()
    {
        var talk = new Talk(new TextPrompt("prompt"), options: Make.Question());
        await talk.SayAsync("hi");

        Assert.Equal("Once more?", Assert.Single(await talk.SayAsync(null)).Text);
        await talk.SayAsync("  as typed ");
        Assert.Equal("  as typed ", talk.Result.Result);
    }
}
