using System.Text;
using Microsoft.Bot.Schema;
using SpasmBot.Turns;

namespace SpasmBot.Storage.Tests;

/// <summary>Deleted in the tables is not yet gone from the disk.</summary>
public sealed class SqliteShredTests : IDisposable
{
    private static readonly ConversationKey C = new("test", "c");
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("spasmbot-storage-");

    public void Dispose() => _root.Delete(recursive: true);

    [Fact]
    public async Task No_byte_of_what_was_forgotten_is_left_in_the_files()
    {
        await using var store = BotStore.Create(new StorageSettings(StorageProvider.Sqlite, "Data Source=bot.db"), _root.FullName, TimeProvider.System);
        await store.OpenAsync(default);
        for (var i = 0; i < 30; i++)
        {
            // Values of many sizes, replaced and replaced again: they end up in pages, beyond pages and in freed ones.
            var said = $"unmistakable{i} " + new string('x', i * 700);
            await store.AppendAsync("c", new Activity(ActivityTypes.Message) { Text = said }, default);
            await store.CommitAsync(
                new TurnCommit
                {
                    Conversation = C,
                    UserId = "p",
                    ActivityId = $"{i}",
                    Route = i % 2 == 0 ? ReplyRoute.Log : ReplyRoute.Channel,
                    Replies = [new Activity(ActivityTypes.Message) { Text = said }],
                    Changes = [new StateChange("test/users/p", $"\"{said}\""), new StateChange("test/conversations/c", $"\"{said}\"")],
                },
                default);
        }

        Assert.True(await CountAsync("unmistakable") > 0);

        await store.CommitAsync(new TurnCommit { Conversation = C, Forget = new PersonalScope(C, "p") }, default);

        Assert.Equal(0, await CountAsync("unmistakable"));
    }

    private async Task<int> CountAsync(string word)
    {
        var count = 0;
        foreach (var file in _root.EnumerateFiles())
        {
            using var memory = new MemoryStream();
            await using (var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite))
                await stream.CopyToAsync(memory);
            count += Encoding.Latin1.GetString(memory.ToArray()).Split(word).Length - 1;
        }

        return count;
    }
}
