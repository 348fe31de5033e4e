using SpasmBot.Turns;

namespace SpasmBot.Storage.Tests;

/// <summary>What is too old goes, all of it and nothing else.</summary>
public abstract class RetentionFacts<TDatabase> : StoreFacts<TDatabase>
    where TDatabase : IDatabase, new()
{
    private const string SigningKey = "directline/signing-key";
    private static readonly ConversationKey Later = C with { ConversationId = "later" };
    private static readonly PersonalScope Mine = new(C, "p");

    [SkippableFact]
    public async Task What_is_too_old_goes_from_every_table_and_what_is_younger_stays()
    {
        await TalkAsync(C, "p");
        Time.Advance(TimeSpan.FromDays(29));
        await TalkAsync(Later, "q");
        Time.Advance(TimeSpan.FromDays(3));

        Assert.True(await SweepAsync(30) > 0);
        Assert.Equal(0, await SweepAsync(30));

        Assert.Empty(await Store.FindAsync(Mine, default));
        Assert.Equal(7, (await Store.FindAsync(new PersonalScope(Later, "q"), default)).Count);
        Assert.Equal((0, 2), (await Store.LastNumberAsync("c", default), await Store.LastNumberAsync("later", default)));
    }

    [SkippableFact]
    public async Task What_the_bot_itself_needs_stays()
    {
        await ((IStateStore)Store).WriteAsync([new StateChange(SigningKey, "1"), new StateChange("directline/users/p", "1")], default);
        Time.Advance(TimeSpan.FromDays(1000));

        Assert.Equal(1, await SweepAsync(30));

        Assert.Equal(SigningKey, Assert.Single(await ((IStateStore)Store).ReadAsync([SigningKey, "directline/users/p"], default)).Key);
    }

    [SkippableFact]
    public async Task A_conversation_that_goes_on_loses_only_its_old_part_and_its_numbers_go_on()
    {
        for (var day = 0; day < 5; day++)
        {
            await Store.AppendAsync("c", Message($"day {day}"), default);
            Time.Advance(TimeSpan.FromDays(10));
        }

        await SweepAsync(30);

        Assert.Equal([3, 4, 5], (await Store.ReadAsync("c", 0, 10, default)).Select(entry => entry.Number));
        Assert.Equal(6, (await Store.AppendAsync("c", Message("again"), default)).Number);
    }

    [SkippableFact]
    public async Task A_sweep_goes_in_steps_of_at_most_the_limit()
    {
        for (var i = 0; i < 5; i++)
            await Store.AppendAsync($"c{i}", Message("hello"), default);
        Time.Advance(TimeSpan.FromDays(31));

        var steps = new List<int>();
        for (int step; (step = await Store.SweepAsync(Time.GetUtcNow().AddDays(-30), 2, default)) > 0;)
            steps.Add(step);

        Assert.Equal([2, 2, 1], steps);
    }

    [SkippableFact]
    public async Task Of_all_who_would_sweep_one_does_and_again_after_the_time()
    {
        var hour = TimeSpan.FromHours(1);

        Assert.Single(await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Task.Run(() => Store.ClaimSweepAsync(hour, default)))), claimed => claimed);
        Time.Advance(hour - TimeSpan.FromMinutes(1));
        Assert.False(await Store.ClaimSweepAsync(hour, default));
        Time.Advance(TimeSpan.FromMinutes(1));
        Assert.True(await Store.ClaimSweepAsync(hour, default));
    }

    private async Task TalkAsync(ConversationKey conversation, string person)
    {
        await Store.AppendAsync(conversation.ConversationId, Message("hello"), default);
        await Store.CommitAsync(
            Turn("1", ReplyRoute.Log, "hello") with
            {
                Conversation = conversation,
                UserId = person,
                Changes = [new StateChange($"test/users/{person}", "1"), new StateChange($"test/conversations/{conversation.ConversationId}", "1")],
            },
            default);
        await Store.CommitAsync(Turn("2", ReplyRoute.Channel, "hello") with { Conversation = conversation, UserId = person }, default);
    }

    private async Task<int> SweepAsync(int days)
    {
        var deleted = 0;
        for (int step; (step = await Store.SweepAsync(Time.GetUtcNow().AddDays(-days), 100, default)) > 0;)
            deleted += step;
        return deleted;
    }
}
