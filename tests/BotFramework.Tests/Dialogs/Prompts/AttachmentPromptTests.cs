using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Dialogs.Prompts;

public class AttachmentPromptTests
{
    [Fact]
    public async Task A_message_without_a_file_is_asked_again_and_one_with_files_ends_with_them()
    {
        var talk = new Talk(new AttachmentPrompt("prompt"), options: Make.Question());
        await talk.SayAsync("hi");

        var retry = await talk.SayAsync("here it is");
        await talk.SendAsync(new Activity(ActivityTypes.Message) { Attachments = [new Attachment(contentType: "image/png", name: "calf.png")] });

        Assert.Equal("Once more?", retry.Single().Text);
        Assert.Equal("calf.png", ((IList<Attachment>)talk.Result.Result).Single().Name);
    }

    [Fact]
    public async Task A_validator_may_take_a_message_without_a_file_for_an_answer()
    {
        var talk = new Talk(new AttachmentPrompt("prompt", (_, _) => Task.FromResult(true)), options: Make.Question());
        await talk.SayAsync("hi");

        await talk.SayAsync("none");

        Assert.Equal((DialogTurnStatus.Complete, null), (talk.Result.Status, talk.Result.Result));
    }
}
