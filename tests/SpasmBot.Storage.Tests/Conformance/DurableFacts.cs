using SpasmBot.Turns;

namespace SpasmBot.Storage.Tests;

/// <summary>What outlives its process. Another store on the same place stands for the next process; the first is dropped, not closed.</summary>
public abstract class DurableFacts<TDatabase> : StoreFacts<TDatabase>
    where TDatabase : IDatabase, new()
{
    [SkippableFact]
    public async Task All_that_was_acknowledged_is_there_for_the_next_process()
    {
        await Store.CommitAsync(Turn("1", ReplyRoute.Channel, "a") with { Changes = [new StateChange("k", "1", "one")] }, default);
        await Store.AppendAsync("c", Message("hello"), default);

        await using var next = await OpenAsync();

        AssertStored("1", "one", (await ((IStateStore)next).ReadAsync(["k"], default))["k"]);
        Assert.Equal("a", Assert.Single((await next.FindAsync(C, "1", default))!.Replies).Text);
        Assert.Equal("a", Assert.Single(await next.WaitingAsync(C, default)).Reply.Text);
        Assert.Equal("hello", Assert.Single(await next.ReadAsync("c", 0, 10, default)).Activity.Text);
        Assert.Equal(2, (await next.AppendAsync("c", Message("again"), default)).Number);
    }

    [SkippableFact]
    public async Task A_turn_that_another_process_committed_is_the_earlier_one()
    {
        await using var other = await OpenAsync();
        await other.CommitAsync(Turn("1", ReplyRoute.Log, "theirs"), default);

        var result = await Store.CommitAsync(Turn("1", ReplyRoute.Log, "ours"), default);

        Assert.True(result.Earlier);
        Assert.Equal("theirs", Assert.Single(result.Turn.Replies).Text);
        Assert.Equal(1, await Store.LastNumberAsync("c", default));
    }

    [SkippableFact]
    public async Task Processes_that_start_and_write_at_the_same_time_do_not_get_in_each_other_s_way()
    {
        var stores = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(OpenAsync)));

        await Task.WhenAll(stores.SelectMany((store, node) => Enumerable.Range(0, 20).Select(i =>
            Task.Run(() => store.CommitAsync(Turn($"{node}.{i}", ReplyRoute.Log, "a"), default)))));

        Assert.Equal(Enumerable.Range(1, 120).Select(i => (long)i), (await Store.ReadAsync("c", 0, 1000, default)).Select(entry => entry.Number));
        foreach (var store in stores)
            await store.DisposeAsync();
    }

    [SkippableFact]
    public async Task Probing_writes_again_and_again()
    {
        await Store.ProbeAsync(default);
        await Store.ProbeAsync(default);
    }
}
