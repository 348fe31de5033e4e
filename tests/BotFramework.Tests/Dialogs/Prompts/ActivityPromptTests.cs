using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Dialogs.Prompts;

public class ActivityPromptTests
{
    [Fact]
    public async Task It_waits_for_the_activity_that_its_validator_accepts()
    {
        var talk = new Talk(new ActivityPrompt("prompt", (context, _) => Task.FromResult(context.Recognized.Value.Type == ActivityTypes.Event)), options: Make.Question());

        Assert.Equal("Well?", Assert.Single(await talk.SayAsync("hi")).Text);
        Assert.Equal("Once more?", Assert.Single(await talk.SayAsync("no event")).Text);
        Assert.Empty(await talk.SendAsync(new Activity { Type = ActivityTypes.Event, Name = "done" }));
        Assert.Equal("done", Assert.IsType<Activity>(talk.Result.Result).Name);
    }

    [Fact]
    public void It_needs_a_validator() => Assert.Throws<ArgumentNullException>(() => new ActivityPrompt("prompt", null));
}
