using Microsoft.Bot.Builder;
using SpasmBot.Dialogs.Tests.Talking;

namespace SpasmBot.Dialogs.Tests.Memory;

public class MemoryTests
{
    [Fact]
    public async Task Answers_that_hold_are_not_asked_in_the_next_conversation()
    {
        var storage = new MemoryStorage();
        var first = new Talk(storage: storage, conversation: "first");
        await first.SayAsync("my calf cramped after a run");
        await first.AnswerUntilAdviceAsync(("duration", "a few minutes"), ("frequency", "now and then"), ("conditions", "60 or over"));
        Assert.Contains("conditions", first.Asked);

        var second = new Talk(storage: storage, conversation: "second");
        await second.SayAsync("my foot cramped after a run");
        Assert.DoesNotContain("consent", second.Asked);
        await second.AnswerUntilAdviceAsync(("duration", "a few minutes"), ("frequency", "now and then"), ("still-so", "yes"));
        Assert.DoesNotContain("conditions", second.Asked);
        Assert.Contains(second.Outcomes.Single()["findings"]!, f => (string)f["id"]! == "age-60-plus" && (bool)f["present"]!);
    }

    [Fact]
    public async Task A_restart_between_any_two_messages_is_not_noticed()
    {
        // Every message of a Talk is served by a new bot; this one is told twice, once with the same bot's memory of storage alone.
        var storage = new MemoryStorage();
        string[] messages = ["my calf cramped after a run", "none", "a few minutes", "now and then", "none", "no, that is all"];
        foreach (var message in messages)
        {
            var talk = new Talk(storage: storage);
            Assert.NotEmpty(await talk.SayAsync(message));
            if (message == messages[^1])
                Assert.Equal("self-care", talk.Level);
        }
    }
}
