using SpasmBot.Turns;

namespace SpasmBot.Storage.Tests;

/// <summary>Turns: whole or not at all, and once.</summary>
public abstract class TurnFacts<TDatabase> : StoreFacts<TDatabase>
    where TDatabase : IDatabase, new()
{
    [SkippableFact]
    public async Task A_committed_turn_is_found_with_its_replies()
    {
        await Store.CommitAsync(Turn("1", ReplyRoute.Response, "a", "b"), default);

        Assert.Equal(["a", "b"], (await Store.FindAsync(C, "1", default))!.Replies.Select(reply => reply.Text));
    }

    [SkippableFact]
    public async Task Others_are_not_found()
    {
        await Store.CommitAsync(Turn("1"), default);

        Assert.Null(await Store.FindAsync(C, "2", default));
        Assert.Null(await Store.FindAsync(C with { ConversationId = "d" }, "1", default));
        Assert.Null(await Store.FindAsync(C with { ChannelId = "other" }, "1", default));
    }

    [SkippableFact]
    public async Task A_second_commit_of_the_same_activity_saves_nothing_and_gives_the_first()
    {
        await Store.CommitAsync(Turn("1", ReplyRoute.Channel, "first") with { Changes = [new StateChange("k", "1")] }, default);

        var second = await Store.CommitAsync(Turn("1", ReplyRoute.Channel, "second") with { Changes = [new StateChange("k", "2")] }, default);

        Assert.True(second.Earlier);
        Assert.Equal("first", Assert.Single(second.Turn.Replies).Text);
        Assert.Equal("1", (await ((IStateStore)Store).ReadAsync(["k"], default))["k"].Json);
        Assert.Single(await Store.WaitingAsync(C, default));
    }

    [SkippableFact]
    public async Task Of_parallel_commits_of_the_same_activity_one_is_saved()
    {
        var results = await Task.WhenAll(Enumerable.Range(1, 20).Select(i =>
            Task.Run(() => Store.CommitAsync(Turn("1", ReplyRoute.Log, $"reply {i}"), default))));

        var saved = Assert.Single(results, result => !result.Earlier).Turn.Replies.Single().Text;
        Assert.All(results, result => Assert.Equal(saved, result.Turn.Replies.Single().Text));
        Assert.Equal(saved, Assert.Single(await Store.ReadAsync("c", 0, 10, default)).Activity.Text);
    }

    [SkippableFact]
    public async Task A_conflict_of_state_saves_nothing_of_the_turn()
    {
        await ((IStateStore)Store).WriteAsync([new StateChange("k", "1", "one")], default);

        await Assert.ThrowsAsync<ETagConflictException>(() => Store.CommitAsync(
            Turn("1", ReplyRoute.Log, "a") with { Changes = [new StateChange("l", "x"), new StateChange("k", "2", "two", "other")] }, default));

        Assert.Null(await Store.FindAsync(C, "1", default));
        Assert.Empty(await ((IStateStore)Store).ReadAsync(["l"], default));
        Assert.Empty(await Store.ReadAsync("c", 0, 10, default));
    }

    [SkippableFact]
    public async Task Turns_without_an_id_are_all_saved()
    {
        await Store.CommitAsync(Turn(null, ReplyRoute.Log, "a"), default);
        await Store.CommitAsync(Turn(null, ReplyRoute.Log, "a"), default);

        Assert.Equal(2, await Store.LastNumberAsync("c", default));
    }

    [SkippableFact]
    public async Task Forgetting_deletes_what_is_the_person_s_and_the_conversation_s_and_nothing_else()
    {
        string[] mine = ["test/conversations/c", "test/conversations/c/users/p", "test/users/p"];
        string[] others = ["test/conversations/c2", "test/conversations/d", "test/users/p2", "other/users/p"];
        await Store.CommitAsync(Turn("1", ReplyRoute.Channel, "a") with { Changes = [.. mine.Concat(others).Select(key => new StateChange(key, "1"))] }, default);
        await Store.AppendAsync("c", Message("hello"), default);
        await Store.AppendAsync("d", Message("hello"), default);

        await Store.CommitAsync(
            new TurnCommit { Conversation = C, Forget = new PersonalScope(C, "p"), Changes = [new StateChange("test/users/p", "new")] }, default);

        Assert.Equal([.. others.Append("test/users/p").Order()], (await ((IStateStore)Store).ReadAsync([.. mine, .. others], default)).Keys.Order());
        Assert.Null(await Store.FindAsync(C, "1", default));
        Assert.Empty(await Store.WaitingAsync(C, default));
        Assert.Empty(await Store.ReadAsync("c", 0, 10, default));
        Assert.Single(await Store.ReadAsync("d", 0, 10, default));
    }
}
