using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Builder;

public class MemoryStorageTests
{
    private readonly MemoryStorage _storage = new();

    [Fact]
    public async Task What_is_read_is_a_copy_of_what_was_written()
    {
        var written = new Item { Text = "before" };
        await WriteAsync("key", written);
        written.Text = "after";

        var read = await ReadAsync("key");

        Assert.Equal("before", read!.Text);
        Assert.NotSame(await ReadAsync("key"), read);
    }

    [Fact]
    public async Task Keys_that_are_not_there_are_left_out_and_deleted_without_complaint()
    {
        await WriteAsync("one", new Item());

        var read = await _storage.ReadAsync(["one", "two"], default);
        await _storage.DeleteAsync(["one", "two"], default);

        Assert.Equal(["one"], read.Keys);
        Assert.Null(await ReadAsync("one"));
    }

    [Fact]
    public async Task An_item_that_was_changed_in_between_is_refused()
    {
        await WriteAsync("key", new Item());
        var (first, second) = (await ReadAsync("key"), await ReadAsync("key"));

        await WriteAsync("key", first!);

        await Assert.ThrowsAsync<ArgumentException>(() => WriteAsync("key", second!));
        await Assert.ThrowsAsync<ArgumentException>(() => WriteAsync("key", new Item()));
    }

    [Fact]
    public async Task JSON_with_a_version_is_refused_like_an_item()
    {
        await _storage.WriteAsync(new Dictionary<string, object> { ["key"] = new JObject { ["ETag"] = null } }, default);

        await Assert.ThrowsAsync<ArgumentException>(() => _storage.WriteAsync(new Dictionary<string, object> { ["key"] = new JObject { ["ETag"] = "old" } }, default));
    }

    [Fact]
    public async Task A_star_overwrites_whatever_is_there()
    {
        await WriteAsync("key", new Item());

        await WriteAsync("key", new Item { Text = "new", ETag = "*" });

        Assert.Equal("new", (await ReadAsync("key"))!.Text);
    }

    [Fact]
    public async Task Each_write_of_an_item_gives_it_another_version()
    {
        await WriteAsync("key", new Item());
        var before = await ReadAsync("key");
        await WriteAsync("key", before!);

        Assert.NotEqual(before!.ETag, (await ReadAsync("key"))!.ETag);
    }

    [Fact]
    public async Task Objects_without_version_are_overwritten_by_the_last()
    {
        await _storage.WriteAsync(new Dictionary<string, object> { ["key"] = new Plain { Text = "one" } }, default);
        await _storage.WriteAsync(new Dictionary<string, object> { ["key"] = new Plain { Text = "two" } }, default);

        Assert.Equal("two", ((Plain)(await _storage.ReadAsync(["key"], default))["key"]).Text);
    }

    [Fact]
    public async Task Typed_reading_passes_over_other_types()
    {
        await _storage.WriteAsync(new Dictionary<string, object> { ["item"] = new Item(), ["plain"] = new Plain() }, default);

        Assert.Equal(["item"], (await _storage.ReadAsync<Item>(["item", "plain"])).Keys);
    }

    [Fact]
    public async Task Many_may_read_and_write_at_once()
    {
        await Parallel.ForAsync(0, 500, async (i, _) =>
        {
            await _storage.WriteAsync(new Dictionary<string, object> { [$"{i % 7}"] = new Plain { Text = $"{i}" } }, default);
            await _storage.ReadAsync([$"{i % 7}", $"{(i + 1) % 7}"], default);
        });

        Assert.Equal(7, (await _storage.ReadAsync(["0", "1", "2", "3", "4", "5", "6"], default)).Count);
    }

    [Fact]
    public async Task Null_is_refused()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => _storage.ReadAsync(null, default));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _storage.WriteAsync(null, default));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _storage.DeleteAsync(null, default));
    }

    private Task WriteAsync(string key, Item item) => _storage.WriteAsync(new Dictionary<string, object> { [key] = item }, default);

    private async Task<Item?> ReadAsync(string key) => (await _storage.ReadAsync<Item>([key])).TryGetValue(key, out var item) ? item : null;

    public sealed class Item : IStoreItem
    {
        public string? Text { get; set; }

        public string? ETag { get; set; }
    }

    public sealed class Plain
    {
        public string? Text { get; set; }
    }
}
