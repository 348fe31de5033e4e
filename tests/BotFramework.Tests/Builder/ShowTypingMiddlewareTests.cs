using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Builder;

public class ShowTypingMiddlewareTests
{
    private readonly TestAdapter _adapter = new TestAdapter().Use(new ShowTypingMiddleware(delay: 0, period: 1));

    [Fact]
    public async Task While_the_bot_thinks_it_is_seen_typing_and_no_longer_once_it_has_spoken()
    {
        await _adapter.SendTextToBotAsync(
            "hello",
            async (turn, cancel) =>
            {
                Assert.Equal(ActivityTypes.Typing, (await _adapter.GetNextReplyAsync(cancel)).Type);
                Assert.Equal(ActivityTypes.Typing, (await _adapter.GetNextReplyAsync(cancel)).Type);
                Assert.False(turn.Responded);
                await turn.SendActivityAsync("done", cancellationToken: cancel);
            },
            default);

        Assert.Equal("done", _adapter.ActiveQueue.Last().Text);
    }

    [Fact]
    public async Task Typing_goes_to_the_conversation_of_the_message()
    {
        IActivity? typing = null;
        await _adapter.SendTextToBotAsync("hello", async (_, cancel) => typing = await _adapter.GetNextReplyAsync(cancel), default);

        Assert.Equal("Conversation1", typing!.Conversation.Id);
        Assert.Equal("user1", typing.Recipient.Id);
    }

    [Fact]
    public async Task A_turn_that_fails_ends_the_typing_too()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => _adapter.SendTextToBotAsync(
            "hello",
            async (_, cancel) =>
            {
                await _adapter.GetNextReplyAsync(cancel);
                throw new InvalidOperationException("broken");
            },
            default));
    }

    [Fact]
    public async Task Nobody_types_when_nothing_was_said()
    {
        var typed = false;
        _adapter.Use(new MiddlewareOf((_, next, cancel) => next(cancel)));

        await _adapter.ProcessActivityAsync(
            new Activity(ActivityTypes.ConversationUpdate), (_, _) => Task.FromResult(typed = _adapter.ActiveQueue.Count > 0), default);

        Assert.False(typed);
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 0)]
    public void Times_that_cannot_be_are_refused(int delay, int period) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShowTypingMiddleware(delay, period));
}
