using Microsoft.Bot.Schema;

namespace SpasmBot.Turns.Tests;

public class IncompleteActivityTests
{
    [Theory]
    [InlineData("channelId", null)]
    [InlineData("conversation.id", null)]
    [InlineData("from.id", null)]
    [InlineData("channelId", "test\0")]
    [InlineData("conversation.id", "\0c")]
    [InlineData("from.id", "us\0er")]
    [InlineData("id", "1\0")]
    public async Task What_does_not_say_where_it_belongs_never_reaches_the_bot(string missing, string? instead)
    {
        await using var world = await World.StartAsync();
        world.Channel.OnTurnError = (_, exception) => Task.FromException(exception);
        var activity = Say.To("c", "hello", "1");
        if (missing == "channelId")
            activity.ChannelId = instead;
        else if (missing == "conversation.id")
            activity.Conversation = new ConversationAccount(id: instead);
        else if (missing == "from.id")
            activity.From = instead is null ? null : new ChannelAccount(instead);
        else
            activity.Id = instead;

        var refused = await Assert.ThrowsAsync<IncompleteActivityException>(
            () => world.Channel.BringAsync(activity, (_, _) => throw new InvalidOperationException("The bot was called.")));

        Assert.Contains(missing, refused.Message);
    }
}
