using Microsoft.Bot.Schema;
using SpasmBot.Turns;

namespace SpasmBot.Storage.Tests;

/// <summary>Replies on their way.</summary>
public abstract class OutboxFacts<TDatabase> : StoreFacts<TDatabase>
    where TDatabase : IDatabase, new()
{
    [SkippableFact]
    public async Task Replies_by_channel_wait_in_order_behind_those_before_them()
    {
        await Store.CommitAsync(Turn("1", ReplyRoute.Channel, "a", "b"), default);
        await Store.CommitAsync(Turn("2", ReplyRoute.Response, "x"), default);
        await Store.CommitAsync(Turn("3", ReplyRoute.Log, "y"), default);
        var result = await Store.CommitAsync(Turn("4", ReplyRoute.Channel, "c"), default);

        Assert.Equal([("1", "a"), ("1", "b"), ("4", "c")], result.Waiting.Select(item => (item.ActivityId!, item.Reply.Text)));
        Assert.Equal(result.Waiting.Select(item => item.Number), (await Store.WaitingAsync(C, default)).Select(item => item.Number));
        Assert.True(result.Waiting[0].Number < result.Waiting[1].Number && result.Waiting[1].Number < result.Waiting[2].Number);
    }

    [SkippableFact]
    public async Task What_does_not_reach_the_person_does_not_wait()
    {
        var turn = Turn("1", ReplyRoute.Channel, "a") with
        {
            Replies = [new Activity(ActivityTypes.Trace), Message("a"), new Activity(ActivityTypesEx.Delay), new Activity(ActivityTypesEx.InvokeResponse)],
        };

        Assert.Equal("a", Assert.Single((await Store.CommitAsync(turn, default)).Waiting).Reply.Text);
    }

    [SkippableFact]
    public async Task Only_the_oldest_reply_of_a_conversation_is_due()
    {
        await Store.CommitAsync(Turn("1", ReplyRoute.Channel, "a", "b"), default);
        var other = C with { ConversationId = "other" };
        await Store.CommitAsync(Turn("1", ReplyRoute.Channel, "x") with { Conversation = other }, default);
        var first = (await Store.WaitingAsync(C, default))[0];
        var now = Time.GetUtcNow();

        await Store.PostponeAsync(first.Number, now.AddSeconds(10), default);
        Assert.Equal([other], await Store.DueAsync(now, 10, default));
        Assert.Equal(now, await Store.NextDueAsync(default));

        Assert.Equal([other, C], await Store.DueAsync(now.AddSeconds(10), 10, default));
        Assert.Equal([other], await Store.DueAsync(now.AddSeconds(10), 1, default));
    }

    [SkippableFact]
    public async Task Nothing_waits_nothing_is_due()
    {
        Assert.Null(await Store.NextDueAsync(default));
        Assert.Empty(await Store.DueAsync(DateTimeOffset.MaxValue.AddDays(-1), 10, default));
    }

    [SkippableFact]
    public async Task The_progress_of_a_reply_is_kept()
    {
        var items = (await Store.CommitAsync(Turn("1", ReplyRoute.Channel, "a", "b"), default)).Waiting;
        var now = Time.GetUtcNow();

        await Store.BeginAsync(items[0].Number, now.AddSeconds(60), settled: null, default);
        var begun = (await Store.WaitingAsync(C, default))[0];
        Assert.Equal((true, 1, now.AddSeconds(60), now), (begun.Begun, begun.Attempts, begun.Due, begun.Since));

        await Store.PostponeAsync(items[0].Number, now.AddSeconds(5), default);
        var postponed = (await Store.WaitingAsync(C, default))[0];
        Assert.Equal((false, 1, now.AddSeconds(5)), (postponed.Begun, postponed.Attempts, postponed.Due));

        await Store.BeginAsync(items[1].Number, now.AddSeconds(60), settled: items[0].Number, default);
        Assert.Equal("b", Assert.Single(await Store.WaitingAsync(C, default)).Reply.Text);

        await Store.SettleAsync(items[1].Number, default);
        Assert.Empty(await Store.WaitingAsync(C, default));
    }
}
