using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using SpasmBot.Turns;

namespace SpasmBot.Storage.Tests;

/// <summary>The log of a conversation: numbers without gaps, and a call when it grows.</summary>
public abstract class LogFacts<TDatabase> : StoreFacts<TDatabase>
    where TDatabase : IDatabase, new()
{
    [SkippableFact]
    public async Task An_activity_gets_its_number_its_id_and_a_time_in_whole_milliseconds()
    {
        Time.Advance(TimeSpan.FromTicks(12_345_678));
        var activity = Message("hello");

        var logged = await Store.AppendAsync("c", activity, default);

        Assert.Equal((1, "c|1"), (logged.Number, logged.Activity.Id));
        Assert.Equal("c|1", activity.Id);
        Assert.Equal(Time.GetUtcNow().AddTicks(-5_678), logged.Activity.Timestamp);
    }

    [SkippableFact]
    public async Task What_is_read_is_what_was_appended()
    {
        var activity = Message("hello");
        activity.ChannelData = new JObject { ["clientActivityID"] = "x", ["nested"] = new JObject { ["date"] = "2026-11-22T08:00:00+05:00" } };
        activity.Entities = [new Entity("spasmbot/question") { Properties = new JObject { ["id"] = "symptoms" } }];
        activity.Properties = new JObject { ["extension"] = 1 };
        await Store.AppendAsync("c", activity, default);

        var read = Assert.Single(await Store.ReadAsync("c", 0, 10, default)).Activity;

        Assert.Equal(ActivityJson.Write(activity), ActivityJson.Write(read));
    }

    [SkippableTheory]
    [InlineData("")]
    [InlineData("🦵 'quoted' \"twice\" \\ %s {0} $1")]
    [InlineData("nul \0 and \u2028 \uffff")]
    public async Task Whatever_a_person_types_comes_back(string text)
    {
        await Store.AppendAsync("c" + text, Message(text), default);

        Assert.Equal(text, Assert.Single(await Store.ReadAsync("c" + text, 0, 10, default)).Activity.Text);
    }

    [SkippableFact]
    public async Task Half_a_character_does_not_keep_the_rest_from_being_stored()
    {
        await Store.AppendAsync("c", Message($"a{(char)0xd83d}b"), default);

        var read = Assert.Single(await Store.ReadAsync("c", 0, 10, default)).Activity.Text;
        Assert.Equal(('a', 'b'), (read[0], read[^1]));
    }

    [SkippableFact]
    public async Task Appends_from_all_sides_have_numbers_without_gaps()
    {
        var appends = Enumerable.Range(1, 40).Select(i => Task.Run(() => Store.AppendAsync("c", Message($"said {i}"), default)));
        var turns = Enumerable.Range(1, 40).Select(i => Task.Run(() => Store.CommitAsync(Turn($"{i}", ReplyRoute.Log, $"a {i}", $"b {i}"), default)));
        await Task.WhenAll(appends.Concat<Task>(turns));

        var log = await Store.ReadAsync("c", 0, 1000, default);

        Assert.Equal(Enumerable.Range(1, 120).Select(i => (long)i), log.Select(entry => entry.Number));
        Assert.All(log.Where(entry => entry.Activity.Text.StartsWith('a')), entry =>
            Assert.Equal(entry.Activity.Text.Replace('a', 'b'), log[(int)entry.Number].Activity.Text));
    }

    [SkippableFact]
    public async Task A_turn_that_is_not_saved_leaves_no_gap()
    {
        await ((IStateStore)Store).WriteAsync([new StateChange("k", "1", "one")], default);
        await Assert.ThrowsAsync<ETagConflictException>(() => Store.CommitAsync(
            Turn("1", ReplyRoute.Log, "a") with { Changes = [new StateChange("k", "2", "two", "other")] }, default));

        Assert.Equal(1, (await Store.AppendAsync("c", Message("hello"), default)).Number);
    }

    [SkippableFact]
    public async Task What_is_appended_under_a_name_is_there_once()
    {
        var first = await Store.AppendOnceAsync("c", "name", Message("hello"), default);
        var again = await Store.AppendOnceAsync("c", "name", Message("hello again"), default);
        var other = await Store.AppendOnceAsync("c", "other", Message("more"), default);
        var elsewhere = await Store.AppendOnceAsync("d", "name", Message("elsewhere"), default);

        Assert.Equal([1, 1, 2, 1], new[] { first, again, other, elsewhere }.Select(logged => logged.Number));
        Assert.Equal(("c|1", "hello"), (again.Activity.Id, again.Activity.Text));
        Assert.Equal(["hello", "more"], (await Store.ReadAsync("c", 0, 10, default)).Select(logged => logged.Activity.Text));
    }

    [SkippableFact]
    public async Task Of_many_that_append_under_a_name_at_once_one_does_and_leaves_no_gap()
    {
        var appends = await Task.WhenAll(Enumerable.Range(1, 40).Select(i => Task.Run(() => Store.AppendOnceAsync("c", $"{i % 2}", Message($"{i}"), default))));

        Assert.Equal([1, 2], appends.Select(logged => logged.Number).Distinct().Order());
        Assert.Equal([1, 2], (await Store.ReadAsync("c", 0, 100, default)).Select(logged => logged.Number));
    }

    [SkippableFact]
    public async Task A_conversation_with_a_long_name_has_a_log()
    {
        var (name, other) = (new string('x', 5000), new string('x', 5001));
        await Store.AppendAsync(name, Message("hello"), default);
        await Store.AppendAsync(other, Message("other"), default);

        Assert.Equal($"{name}|1", Assert.Single(await Store.ReadAsync(name, 0, 10, default)).Activity.Id);
    }

    [SkippableFact]
    public async Task Reading_goes_on_after_a_number_and_stops_at_the_limit()
    {
        for (var i = 1; i <= 5; i++)
            await Store.AppendAsync("c", Message($"{i}"), default);

        Assert.Equal([3, 4], (await Store.ReadAsync("c", 2, 2, default)).Select(entry => entry.Number));
        Assert.Empty(await Store.ReadAsync("c", 5, 10, default));
        Assert.Empty(await Store.ReadAsync("unknown", 0, 10, default));
        Assert.Equal((5, 0), (await Store.LastNumberAsync("c", default), await Store.LastNumberAsync("unknown", default)));
    }

    [SkippableFact]
    public async Task After_forgetting_the_numbers_go_on()
    {
        await Store.AppendAsync("c", Message("hello"), default);
        await Store.CommitAsync(new TurnCommit { Conversation = C, Forget = new PersonalScope(C) }, default);

        Assert.Equal(2, (await Store.AppendAsync("c", Message("again"), default)).Number);
    }

    [SkippableFact]
    public async Task Who_waits_is_woken_by_an_append_and_by_a_turn_and_not_by_another_conversation()
    {
        var byAppend = WaitUntilAsync(above: 0);
        await Store.AppendAsync("other", Message("hello"), default);
        Assert.False(byAppend.IsCompleted);
        await Store.AppendAsync("c", Message("hello"), default);
        await byAppend;

        var byTurn = WaitUntilAsync(above: 1);
        Assert.False(byTurn.IsCompleted);
        await Store.CommitAsync(Turn("1", ReplyRoute.Log, "a"), default);
        await byTurn;

        // A wait may complete early, as news of an append that comes late from a server wakes it: who is woken reads, and waits again.
        async Task WaitUntilAsync(long above)
        {
            do
                await Store.WaitAsync("c", above, default);
            while (await Store.LastNumberAsync("c", default) <= above);
        }
    }

    [SkippableFact]
    public async Task Who_comes_late_does_not_wait()
    {
        await Store.AppendAsync("c", Message("hello"), default);

        await Store.WaitAsync("c", 0, default);
    }

    [SkippableFact]
    public async Task Waiting_can_be_stopped()
    {
        using var stop = new CancellationTokenSource();
        var waiting = Store.WaitAsync("c", 0, stop.Token);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    [SkippableFact]
    public async Task A_reader_that_reads_and_waits_in_turns_sees_everything()
    {
        const int count = 200;
        var reader = Task.Run(async () =>
        {
            var seen = new List<long>();
            while (seen.Count < count)
            {
                var news = await Store.ReadAsync("c", seen.LastOrDefault(), 7, default);
                seen.AddRange(news.Select(entry => entry.Number));
                if (news.Count == 0)
                    await Store.WaitAsync("c", seen.LastOrDefault(), default);
            }

            return seen;
        });
        for (var i = 0; i < count; i++)
            await Store.AppendAsync("c", Message("hello"), default);

        Assert.Equal(Enumerable.Range(1, count).Select(i => (long)i), await reader);
    }
}
