using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;

namespace SpasmBot.Turns.Tests;

/// <summary>The rules of the SDK's storages, outside of a turn and within one, on memory and on a file.</summary>
public sealed class TurnStorageTests : IDisposable
{
    private readonly TemporaryFile _file = new();

    public static TheoryData<bool, bool> Places => new() { { false, false }, { false, true }, { true, false }, { true, true } };

    public void Dispose() => _file.Dispose();

    [Theory]
    [MemberData(nameof(Places))]
    public Task What_was_written_is_read_as_a_copy(bool inTurn, bool onFile) => RunAsync(inTurn, onFile, async storage =>
    {
        var pocket = new Pocket { Name = "a" };
        await WriteAsync(storage, pocket);
        pocket.Name = "b";

        Assert.Equal("a", (await ReadAsync<Pocket>(storage)).Name);
        Assert.NotSame(await ReadAsync<Pocket>(storage), await ReadAsync<Pocket>(storage));
    });

    [Theory]
    [MemberData(nameof(Places))]
    public Task Null_and_deletion_leave_nothing(bool inTurn, bool onFile) => RunAsync(inTurn, onFile, async storage =>
    {
        await storage.WriteAsync(new Dictionary<string, object> { ["k"] = new Pocket(), ["l"] = new Pocket() });
        await storage.WriteAsync(new Dictionary<string, object> { ["k"] = null! });
        await storage.DeleteAsync(["l", "none"]);

        Assert.Empty(await storage.ReadAsync(["k", "l"]));
    });

    [Theory]
    [MemberData(nameof(Places))]
    public Task The_version_that_was_read_may_be_written_once(bool inTurn, bool onFile) => RunAsync(inTurn, onFile, async storage =>
    {
        await WriteAsync(storage, new Item());
        var read = await ReadAsync<Item>(storage);
        await WriteAsync(storage, read);

        Assert.NotEqual(read.ETag, (await ReadAsync<Item>(storage)).ETag);
        var conflict = await Assert.ThrowsAsync<ETagConflictException>(() => WriteAsync(storage, read));
        Assert.StartsWith("Etag conflict.", conflict.Message);
    });

    [Theory]
    [MemberData(nameof(Places))]
    public Task A_star_overwrites_and_no_version_does_not(bool inTurn, bool onFile) => RunAsync(inTurn, onFile, async storage =>
    {
        await WriteAsync(storage, new Item { Name = "1" });
        await WriteAsync(storage, new Item { Name = "2", ETag = "*" });

        await Assert.ThrowsAsync<ETagConflictException>(() => WriteAsync(storage, new Item { Name = "3", ETag = null! }));
        await Assert.ThrowsAsync<ETagConflictException>(() => WriteAsync(storage, new Item { Name = "4", ETag = string.Empty }));
        Assert.Equal("2", (await ReadAsync<Item>(storage)).Name);
    });

    [Theory]
    [MemberData(nameof(Places))]
    public Task Json_with_a_version_is_versioned_as_well(bool inTurn, bool onFile) => RunAsync(inTurn, onFile, async storage =>
    {
        await WriteAsync(storage, new JObject { ["name"] = "1", ["ETag"] = "*" });
        var read = await ReadAsync<JObject>(storage);
        await WriteAsync(storage, read);

        await Assert.ThrowsAsync<ETagConflictException>(() => WriteAsync(storage, read));
    });

    [Theory]
    [MemberData(nameof(Places))]
    public Task Without_arguments_there_is_nothing_to_do(bool inTurn, bool onFile) => RunAsync(inTurn, onFile, async storage =>
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => storage.ReadAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => storage.WriteAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => storage.DeleteAsync(null!));
        await storage.WriteAsync(new Dictionary<string, object>());
        Assert.Empty(await storage.ReadAsync([]));
    });

    [Fact]
    public async Task What_a_turn_writes_is_seen_outside_only_when_it_is_over()
    {
        await using var world = await World.StartAsync();
        await WriteAsync(world.Get<IStorage>(), new Pocket { Name = "before" });

        await world.Channel.BringAsync(Say.To("c", "hello", "1"), async (_, _) =>
        {
            await WriteAsync(world.Get<IStorage>(), new Pocket { Name = "after" });
            Assert.Contains("before", (await ((IStateStore)world.Store).ReadAsync(["k"], default))["k"].Json);
        });

        Assert.Equal("after", (await ReadAsync<Pocket>(world.Get<IStorage>())).Name);
    }

    private async Task RunAsync(bool inTurn, bool onFile, Func<IStorage, Task> facts)
    {
        await using var world = await World.StartAsync(onFile ? _file.Path : null);
        world.Channel.OnTurnError = null;
        if (inTurn)
            await world.Channel.BringAsync(Say.To("c", "hello", "1"), (_, _) => facts(world.Get<IStorage>()));
        else
            await facts(world.Get<IStorage>());
    }

    private static Task WriteAsync(IStorage storage, object value) => storage.WriteAsync(new Dictionary<string, object> { ["k"] = value });

    private static async Task<T> ReadAsync<T>(IStorage storage) => Assert.IsType<T>((await storage.ReadAsync(["k"]))["k"]);

    private sealed class Pocket
    {
        public string? Name { get; set; }
    }

    private sealed class Item : IStoreItem
    {
        public string? Name { get; set; }

        public string ETag { get; set; } = "*";
    }
}
