using SpasmBot.Turns;

namespace SpasmBot.Storage.Tests;

/// <summary>State by key, with versions.</summary>
public abstract class StateFacts<TDatabase> : StoreFacts<TDatabase>
    where TDatabase : IDatabase, new()
{
    [SkippableFact]
    public async Task What_was_not_written_is_not_found()
    {
        Assert.Empty(await ReadAsync("k", "l"));
    }

    [SkippableTheory]
    [InlineData("plain")]
    [InlineData("test/conversations/a:1|b@thread.tacv2;messageid=1")]
    [InlineData("nul \0 in it")]
    [InlineData("üñî/日本/🦵/'; DROP TABLE state; --/%_*\\")]
    public async Task Any_text_is_a_key(string key)
    {
        await WriteAsync(new StateChange(key, "{}"));

        Assert.Equal("{}", (await ReadAsync(key))[key].Json);
        Assert.Empty(await ReadAsync(key + " ", key.ToUpperInvariant()));
    }

    [SkippableFact]
    public async Task A_key_that_is_not_even_text_is_found_again()
    {
        var half = $"half a {(char)0xd83d} pair";
        await WriteAsync(new StateChange(half, "{}"));

        Assert.Equal("{}", Assert.Single(await ReadAsync(half)).Value.Json);
    }

    [SkippableFact]
    public async Task Keys_are_listed_in_the_order_of_their_bytes_from_one_on_and_below_another()
    {
        await WriteAsync(new StateChange("l/2", "{}"), new StateChange("l/10", "{}"), new StateChange("l/B", "{}"), new StateChange("l/a", "{}"), new StateChange("l0", "{}"), new StateChange("k", "{}"));

        Assert.Equal(["l/10", "l/2", "l/B", "l/a"], await Store.KeysAsync("l/", "l0", 10, default));
        Assert.Equal(["l/2", "l/B"], await Store.KeysAsync("l/2", "l0", 2, default));
    }

    [SkippableFact]
    public async Task Only_what_is_asked_for_is_read_and_asking_twice_changes_nothing()
    {
        await WriteAsync(new StateChange("k", "1"), new StateChange("l", "2"), new StateChange("m", "3"));

        Assert.Equal(["k", "l"], (await ReadAsync("k", "l", "k", "none")).Keys.Order());
    }

    [SkippableFact]
    public async Task A_later_value_replaces_an_earlier_one_and_null_deletes_it()
    {
        await WriteAsync(new StateChange("k", "1", "old"));
        await WriteAsync(new StateChange("k", "2"));
        AssertStored("2", null, (await ReadAsync("k"))["k"]);

        await WriteAsync(new StateChange("k", null));
        Assert.Empty(await ReadAsync("k"));
    }

    [SkippableFact]
    public async Task The_version_that_was_read_may_be_replaced()
    {
        await WriteAsync(new StateChange("k", "1", "one"));
        await WriteAsync(new StateChange("k", "2", "two", Expected: "one"));

        AssertStored("2", "two", (await ReadAsync("k"))["k"]);
    }

    [SkippableTheory]
    [InlineData("zero")]
    [InlineData("")]
    public async Task Another_version_is_a_conflict_and_nothing_of_the_write_is_kept(string expected)
    {
        await WriteAsync(new StateChange("k", "1", "one"));

        var conflict = await Assert.ThrowsAsync<ETagConflictException>(
            () => WriteAsync(new StateChange("l", "x"), new StateChange("k", "2", "two", expected)));

        Assert.Equal("k", conflict.Key);
        Assert.StartsWith("Etag conflict.", conflict.Message);
        Assert.Equal("1", (await ReadAsync("k"))["k"].Json);
        Assert.Empty(await ReadAsync("l"));
    }

    [SkippableFact]
    public async Task A_value_that_is_new_or_has_no_version_conflicts_with_none()
    {
        await WriteAsync(new StateChange("new", "1", "one", Expected: "other"));
        await WriteAsync(new StateChange("plain", "1"));
        await WriteAsync(new StateChange("plain", "2", "two", Expected: "other"));

        Assert.Equal("2", (await ReadAsync("plain"))["plain"].Json);
    }

    [SkippableFact]
    public async Task Of_writers_that_read_the_same_version_one_wins()
    {
        await WriteAsync(new StateChange("k", "0", "v"));

        var outcomes = await Task.WhenAll(Enumerable.Range(1, 20).Select(i => Task.Run(() => Record.ExceptionAsync(() => WriteAsync(new StateChange("k", $"{i}", $"v{i}", "v"))))));

        Assert.Equal(19, outcomes.Count(outcome => outcome is ETagConflictException));
        Assert.Single(outcomes, outcome => outcome == null);
    }

    [SkippableFact]
    public async Task What_was_made_from_a_value_that_is_not_there_any_more_is_not_written()
    {
        await WriteAsync(new StateChange("k", "1"));
        var read = (await ReadAsync("k"))["k"].Version;
        await WriteAsync(new StateChange("k", "2") { Based = read });

        var moved = await Assert.ThrowsAsync<StateMovedException>(() => WriteAsync(new StateChange("l", "x"), new StateChange("k", "3") { Based = read }));

        Assert.Equal("k", moved.Key);
        Assert.Equal(["2"], (await ReadAsync("k", "l")).Values.Select(stored => stored.Json));
        await WriteAsync(new StateChange("k", "3") { Based = (await ReadAsync("k"))["k"].Version });
        Assert.Equal("3", (await ReadAsync("k"))["k"].Json);
    }

    [SkippableFact]
    public async Task What_was_made_from_nothing_is_written_where_there_still_is_nothing()
    {
        await WriteAsync(new StateChange("k", "1") { Based = 0 });

        await Assert.ThrowsAsync<StateMovedException>(() => WriteAsync(new StateChange("k", "2") { Based = 0 }));
        Assert.Equal("1", (await ReadAsync("k"))["k"].Json);
    }

    [SkippableFact]
    public async Task A_value_that_was_deleted_and_written_anew_is_not_the_one_that_was_read()
    {
        await WriteAsync(new StateChange("k", "1"));
        var read = (await ReadAsync("k"))["k"].Version;
        await WriteAsync(new StateChange("k", null));
        await WriteAsync(new StateChange("k", "1"));

        await Assert.ThrowsAsync<StateMovedException>(() => WriteAsync(new StateChange("k", "2") { Based = read }));
    }

    [SkippableFact]
    public async Task Of_many_who_make_the_first_value_at_once_one_does()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(1, 20).Select(i => Task.Run(() => Record.ExceptionAsync(() => WriteAsync(new StateChange("k", $"{i}") { Based = 0 })))));

        Assert.Equal(19, outcomes.Count(outcome => outcome is StateMovedException));
        Assert.Single(outcomes, outcome => outcome == null);
    }

    [SkippableFact]
    public async Task Keys_of_any_length_are_told_apart()
    {
        var (one, other) = (new string('ß', 5000) + "1", new string('ß', 5000) + "2");
        await WriteAsync(new StateChange(one, "1"), new StateChange(other, "2"));

        Assert.Equal(["1", "2"], (await ReadAsync(one, other)).Values.Select(stored => stored.Json));
        await WriteAsync(new StateChange(one, null));
        Assert.Equal([other], (await ReadAsync(one, other)).Keys);
    }

    [SkippableFact]
    public async Task A_large_value_comes_back_whole()
    {
        var json = $"\"{new string('ß', 1_000_000)}\"";
        await WriteAsync(new StateChange("k", json));

        Assert.Equal(json, (await ReadAsync("k"))["k"].Json);
    }

    private Task<IReadOnlyDictionary<string, StoredState>> ReadAsync(params string[] keys) => ((IStateStore)Store).ReadAsync(keys, default);

    private Task WriteAsync(params StateChange[] changes) => ((IStateStore)Store).WriteAsync(changes, default);
}
