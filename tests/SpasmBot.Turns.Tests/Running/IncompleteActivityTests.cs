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
    public async Task What_does_not_say_where_it_belongs_never_reaches_the_bot_and_is_told_why(string property, string? instead)
    {
        await using var world = await World.StartAsync();
        world.Channel.OnTurnError = (_, exception) => Task.FromException(exception);
        var activity = Say.To("c", "hello", "1");
        if (property == "channelId")
            activity.ChannelId = instead;
        else if (property == "conversation.id")
            activity.Conversation = new ConversationAccount(id: instead);
        else if (property == "from.id")
            activity.From = instead is null ? null : new ChannelAccount(instead);
        else
            activity.Id = instead;

        var refused = await Assert.ThrowsAsync<IncompleteActivityException>(
            () => world.Channel.BringAsync(activity, (_, _) => throw new InvalidOperationException("The bot was called.")));

        Assert.StartsWith(instead is null ? $"The activity has no '{property}'" : $"The activity's '{property}' has a character", refused.Message, StringComparison.Ordinal);
    }

    // Written with indices because attributes keep whole characters only.
    [Fact]
    public async Task Half_of_a_surrogate_pair_is_no_name_and_a_whole_one_is()
    {
        const string Leg = "\ud83e\uddb5";
        await using var world = await World.StartAsync();
        world.Channel.OnTurnError = (_, exception) => Task.FromException(exception);

        foreach (var half in new[] { Leg[..1], Leg[1..], $"{Leg[1]}{Leg[0]}", $"a{Leg[0]}b" })
            await Assert.ThrowsAsync<IncompleteActivityException>(() => world.Channel.BringAsync(Say.To(half, "hello", "1"), world.CountAsync));
        await world.Channel.BringAsync(Say.To(Leg, "hello", "1"), world.CountAsync);

        Assert.Equal(["1: hello"], world.Channel.Texts);
    }
}
