using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using Npgsql;
using SpasmBot.Turns;

namespace SpasmBot.Storage.Tests;

/// <summary>Two processes on one server, each with its own connections.</summary>
public class TwoProcessesTests
{
    private static readonly ConversationKey C = new("test", "c");

    [SkippableFact]
    public async Task A_conversation_is_served_by_one_process_at_a_time_and_each_keeps_its_order()
    {
        var settings = new StorageSettings(StorageProvider.PostgreSql, await TestServer.NewDatabaseAsync());
        await using var one = Queue(settings);
        await using var two = Queue(settings);
        var served = new List<(int Node, int Number)>();
        var inside = 0;

        await Task.WhenAll(Enumerable.Range(0, 25).SelectMany(number => new[] { ServeAsync(one, 1, number), ServeAsync(two, 2, number) }));

        Assert.Equal(50, served.Count);
        Assert.Equal(Enumerable.Range(0, 25), served.Where(turn => turn.Node == 1).Select(turn => turn.Number));
        Assert.Equal(Enumerable.Range(0, 25), served.Where(turn => turn.Node == 2).Select(turn => turn.Number));

        async Task ServeAsync(PostgreSqlQueue queue, int node, int number)
        {
            await using var place = await queue.EnterAsync(C, default);
            Assert.Equal(1, Interlocked.Increment(ref inside));
            Assert.True(place.IsHeld);
            served.Add((node, number));
            await Task.Yield();
            Interlocked.Decrement(ref inside);
        }
    }

    [SkippableFact]
    public async Task A_place_is_held_also_at_the_moment_when_others_come_and_go()
    {
        var settings = new StorageSettings(StorageProvider.PostgreSql, await TestServer.NewDatabaseAsync());
        await using var queue = Queue(settings);
        await using var held = await queue.EnterAsync(C, default);

        var others = Task.Run(async () =>
        {
            for (var i = 0; i < 300; i++)
                await (await queue.EnterAsync(new ConversationKey("test", $"{i}"), default)).DisposeAsync();
        });
        while (!others.IsCompleted)
            Assert.True(held.IsHeld);
        await others;
    }

    [SkippableFact]
    public async Task Who_asked_first_is_next_also_when_the_other_process_has_more_waiting()
    {
        var settings = new StorageSettings(StorageProvider.PostgreSql, await TestServer.NewDatabaseAsync());
        await using var one = Queue(settings);
        await using var two = Queue(settings);
        var first = await one.EnterAsync(C, default);
        var other = two.EnterAsync(C, default);
        await WaitUntilAsync(settings, "SELECT COUNT(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted", 1);
        var more = one.EnterAsync(C, default);

        await first.DisposeAsync();
        await using (await other)
            Assert.False(more.IsCompleted);
        await (await more).DisposeAsync();
    }

    [SkippableFact]
    public async Task When_a_process_ends_its_conversations_go_on_elsewhere()
    {
        var settings = new StorageSettings(StorageProvider.PostgreSql, await TestServer.NewDatabaseAsync());
        await using var one = Queue(settings);
        await using var two = Queue(settings);
        var lost = await one.EnterAsync(C, default);
        var other = two.EnterAsync(C, default);
        await WaitUntilAsync(settings, "SELECT COUNT(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted", 1);

        await ExecuteAsync(settings, """
            SELECT pg_terminate_backend(pid) FROM pg_locks
            WHERE locktype = 'advisory' AND granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
            """);

        await (await other).DisposeAsync();
        await lost.DisposeAsync();
        await (await one.EnterAsync(C, default)).DisposeAsync();
    }

    [SkippableFact]
    public async Task What_one_process_logs_wakes_who_waits_in_the_other()
    {
        var settings = new StorageSettings(StorageProvider.PostgreSql, await TestServer.NewDatabaseAsync());
        await using var one = BotStore.Create(settings, string.Empty, TimeProvider.System);
        await using var two = BotStore.Create(settings, string.Empty, TimeProvider.System);
        await Task.WhenAll(one.OpenAsync(default), two.OpenAsync(default));
        var waiting = two.WaitAsync("c", 0, default);

        await one.AppendAsync("c", new Activity(ActivityTypes.Message) { Text = "hello" }, default);
        await waiting.WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Equal("hello", Assert.Single(await two.ReadAsync("c", 0, 10, default)).Activity.Text);
    }

    [SkippableFact]
    public async Task After_the_server_has_cut_all_connections_the_store_goes_on()
    {
        var settings = new StorageSettings(StorageProvider.PostgreSql, await TestServer.NewDatabaseAsync());
        await using var store = BotStore.Create(settings, string.Empty, TimeProvider.System);
        await store.OpenAsync(default);
        await Task.WhenAll(Enumerable.Range(0, 5).Select(i => store.FindAsync(C, $"{i}", default)));

        await ExecuteAsync(settings, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()");

        await store.CommitAsync(new TurnCommit { Conversation = C, ActivityId = "1" }, default);
        Assert.NotNull(await store.FindAsync(C, "1", default));
    }

    [SkippableFact]
    public async Task Where_the_database_is_gone_the_work_is_refused_at_once_and_may_be_tried_again()
    {
        var settings = new StorageSettings(StorageProvider.PostgreSql, await TestServer.NewDatabaseAsync());
        await using var store = BotStore.Create(settings, string.Empty, TimeProvider.System);
        await store.OpenAsync(default);
        await using var server = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(settings.ConnectionString) { Database = "postgres" }.ConnectionString);
        var name = new NpgsqlConnectionStringBuilder(settings.ConnectionString).Database;
        await using (var drop = server.CreateCommand($"DROP DATABASE {name} WITH (FORCE)"))
            await drop.ExecuteNonQueryAsync();

        foreach (var work in new Func<Task>[]
        {
            () => store.FindAsync(C, "1", default),
            () => store.CommitAsync(new TurnCommit { Conversation = C, ActivityId = "1" }, default),
            () => store.AppendAsync("c", new Activity(ActivityTypes.Message), default),
            () => ((IStateStore)store).ReadAsync(["k"], default),
            () => store.WaitingAsync(C, default),
        })
            Assert.True((await Assert.ThrowsAsync<TurnRefusedException>(work)).RetryAfter > TimeSpan.Zero);
    }

    [SkippableFact]
    public async Task A_server_that_cannot_be_reached_stops_the_start_with_one_line_that_does_not_tell_the_password()
    {
        var settings = new StorageSettings(StorageProvider.PostgreSql, "Host=127.0.0.1;Port=1;Username=bot;Password=secret");
        await using var store = BotStore.Create(settings, string.Empty, TimeProvider.System);

        var stop = await Assert.ThrowsAsync<SettingException>(() => store.OpenAsync(default));

        Assert.StartsWith("Storage:ConnectionString: ", stop.Message);
        Assert.DoesNotContain("secret", stop.Message);
        Assert.DoesNotContain('\n', stop.Message);
    }

    private static PostgreSqlQueue Queue(StorageSettings settings) => new(settings, Options.Create(new TurnOptions()));

    private static async Task ExecuteAsync(StorageSettings settings, string sql)
    {
        await using var source = NpgsqlDataSource.Create(settings.ConnectionString);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task WaitUntilAsync(StorageSettings settings, string sql, long expected)
    {
        await using var source = NpgsqlDataSource.Create(settings.ConnectionString);
        for (object? found = null; !Equals(found, expected);)
        {
            await using var command = source.CreateCommand(sql + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())");
            found = await command.ExecuteScalarAsync();
        }
    }
}
