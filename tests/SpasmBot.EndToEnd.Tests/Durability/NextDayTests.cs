using System.Diagnostics;
using SpasmBot.EndToEnd.Tests.Harness;

namespace SpasmBot.EndToEnd.Tests.Durability;

/// <summary>The bot asks on the next day how it is, whatever became of its processes meanwhile.</summary>
[Collection(OneByOne.Name)]
public sealed class NextDayTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Later = TimeSpan.FromHours(25);

    [SkippableFact]
    public async Task Of_two_nodes_that_start_on_the_next_day_exactly_one_asks()
    {
        await using var place = await Place.ServerAsync();
        using var one = new Node(place.Settings, counts: false);
        using var other = new Node(place.Settings, counts: false);
        await Task.WhenAll(one.StartedAsync(), other.StartedAsync());
        await using var connector = await Connector.StartAsync();
        await using var chat = new PostedChat(connector, one.Address);
        await AgreeAsync(chat);

        foreach (var node in new[] { one, other })
        {
            node.Kill();
            node.Ahead = Later;
            node.Start();
        }

        await Task.WhenAll(one.ReadyAsync(), other.ReadyAsync());
        Assert.Equal("how-now", (await chat.NextQuestionAsync()).Id);

        // Whatever else had been on its way would have come before the answer to this.
        await chat.SayAsync("much better");
        await chat.NextAsync();
        Assert.Single(connector.Posted(chat.ConversationId), post => new BotMessage(post.Activity).Question?.Id == "how-now");
    }

    [Fact]
    public async Task It_is_asked_over_Direct_Line_after_a_restart()
    {
        await using var place = Place.File();
        using var node = new Node([.. place.Settings, "--DirectLine:Secret=a secret of the tests"], counts: false);
        await node.StartedAsync();
        await using var chat = new DirectLineChat(node.Address, "a secret of the tests");
        await chat.StartAsync();
        await AgreeAsync(chat);

        node.Kill();
        node.Ahead = Later;
        await node.StartedAsync();
        for (var watch = Stopwatch.StartNew(); chat.Heard[^1].Question?.Id != "how-now"; await Task.Delay(50))
        {
            Assert.True(watch.Elapsed < Patience, chat.Transcript);
            await chat.ReadAsync();
            while (chat.HasNext)
                await chat.NextAsync();
        }

        await chat.SayAsync("much better");
        await chat.NextAsync();
        Assert.Single(chat.Heard, message => message.Question?.Id == "how-now");
    }

    private static async Task AgreeAsync(Chat chat)
    {
        await chat.SayAsync("my calf cramped after a run");
        await Person.WithACramp.TalkAsync(chat);
        await chat.SayAsync("yes, it is gone");
        while (await chat.NextQuestionAsync() is { Id: not "check-in" })
        {
        }

        await chat.SayAsync("yes please");
        await chat.NextAsync();
    }
}
