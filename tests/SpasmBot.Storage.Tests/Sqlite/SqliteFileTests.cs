using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using SpasmBot.Turns;

namespace SpasmBot.Storage.Tests;

public sealed class SqliteFileTests : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("spasmbot-storage-");

    public void Dispose() => _root.Delete(recursive: true);

    [Fact]
    public async Task Without_settings_the_file_is_in_App_Data_under_the_content_root_which_is_made()
    {
        await StartAsync();

        Assert.True(File.Exists(Path.Combine(_root.FullName, "App_Data", "spasmbot.db")));
    }

    [Theory]
    [InlineData("Storage:Provider", "Oracle")]
    [InlineData("Storage:Provider", "1")]
    [InlineData("Storage:ConnectionString", "Data Source=")]
    [InlineData("Storage:ConnectionString", "Data Source=:memory:")]
    [InlineData("Storage:ConnectionString", "Host=localhost")]
    [InlineData("Storage:ConnectionString", "nonsense")]
    [InlineData("Storage:ConnectionString", "Data Source=text.db")]
    [InlineData("Storage:ConnectionString", "Data Source=text.db/below.db")]
    [InlineData("Storage:ConnectionString", "Data Source=folder")]
    [InlineData("Storage:ConnectionString", "Data Source=newer.db")]
    public async Task A_setting_that_cannot_work_stops_the_start_with_one_line_that_names_it(string key, string value)
    {
        await File.WriteAllTextAsync(Path.Combine(_root.FullName, "text.db"), string.Concat(Enumerable.Repeat("this is not a database. ", 100)));
        Directory.CreateDirectory(Path.Combine(_root.FullName, "folder"));
        MakeNewerDatabase(Path.Combine(_root.FullName, "newer.db"));

        var stop = await Assert.ThrowsAsync<SettingException>(() => StartAsync((key, value)));

        Assert.Equal(key, stop.Key);
        Assert.StartsWith(key + ": ", stop.Message);
        Assert.DoesNotContain('\n', stop.Message);
    }

    [Fact]
    public void PostgreSql_needs_to_know_where() =>
        Assert.Equal("Storage:ConnectionString", Assert.Throws<SettingException>(() => Settings(("Storage:Provider", "PostgreSql"))).Key);

    [Fact]
    public async Task A_file_that_another_process_keeps_locked_refuses_the_write_stays_readable_and_goes_on_afterwards()
    {
        var file = Path.Combine(_root.FullName, "locked.db");
        await using var store = BotStore.Create(new StorageSettings(StorageProvider.Sqlite, $"Data Source={file};Default Timeout=1"), _root.FullName, TimeProvider.System);
        await store.OpenAsync(default);
        var states = (IStateStore)store;
        await states.WriteAsync([new StateChange("k", "1")], default);

        await using (var other = new SqliteConnection($"Data Source={file};Pooling=False"))
        {
            await other.OpenAsync();
            Execute(other, "BEGIN IMMEDIATE");
            await Assert.ThrowsAsync<TurnRefusedException>(() => states.WriteAsync([new StateChange("k", "2")], default));
            Assert.Equal("1", (await states.ReadAsync(["k"], default))["k"].Json);
        }

        await states.WriteAsync([new StateChange("k", "3")], default);
        Assert.Equal("3", (await states.ReadAsync(["k"], default))["k"].Json);
    }

    [Fact]
    public async Task What_was_accepted_is_written_before_the_store_closes_and_nothing_is_accepted_afterwards()
    {
        var settings = new StorageSettings(StorageProvider.Sqlite, "Data Source=closing.db");
        var store = BotStore.Create(settings, _root.FullName, TimeProvider.System);
        await store.OpenAsync(default);
        var writes = Enumerable.Range(0, 100).Select(i => ((IStateStore)store).WriteAsync([new StateChange($"k{i}", "1")], default)).ToArray();

        await store.DisposeAsync();
        store.Dispose();

        // Each is told in its own time, but told that it is written.
        await Task.WhenAll(writes).WaitAsync(TimeSpan.FromSeconds(30));
        await Assert.ThrowsAsync<TurnRefusedException>(() => ((IStateStore)store).WriteAsync([new StateChange("late", "1")], default));
    }

    [Fact]
    public async Task A_file_that_another_process_has_open_stops_the_start_until_that_one_ends()
    {
        var time = new FakeTimeProvider();
        using var first = Build(time);
        await first.StartAsync();

        using var second = Build(time);
        var stop = await Assert.ThrowsAsync<SettingException>(() => PassAsync(time, second.StartAsync()));
        Assert.Equal("Storage:ConnectionString", stop.Key);
        Assert.DoesNotContain('\n', stop.Message);

        using var third = Build(time);
        var starting = third.StartAsync();
        await first.StopAsync();
        first.Dispose();
        await PassAsync(time, starting);
        await third.StopAsync();
    }

    private static async Task PassAsync(FakeTimeProvider time, Task until)
    {
        while (!until.IsCompleted)
        {
            time.Advance(TimeSpan.FromMilliseconds(200));
            await Task.WhenAny(until, Task.Run(() => { }));
        }

        await until;
    }

    private IHost Build(TimeProvider time)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = _root.FullName });
        builder.Services.AddSingleton(time);
        builder.Services.AddSpasmBotStorage(builder.Configuration);
        return builder.Build();
    }

    private async Task StartAsync(params (string Key, string Value)[] settings)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = _root.FullName });
        builder.Configuration.AddInMemoryCollection(settings.ToDictionary(setting => setting.Key, string? (setting) => setting.Value));
        builder.Services.AddSpasmBotStorage(builder.Configuration);
        using var host = builder.Build();
        await host.StartAsync();
        await host.StopAsync();
    }

    private static StorageSettings Settings(params (string Key, string Value)[] settings) => StorageSettings.Read(
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(setting => setting.Key, string? (setting) => setting.Value)).Build());

    private static void MakeNewerDatabase(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        Execute(connection, "PRAGMA user_version = 1000");
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
