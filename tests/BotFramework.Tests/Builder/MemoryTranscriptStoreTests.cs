using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Builder;

public class MemoryTranscriptStoreTests
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly MemoryTranscriptStore _store = new();

    [Fact]
    public async Task A_transcript_is_read_page_by_page_in_order_of_time()
    {
        for (var i = 44; i >= 0; i--)
            await LogAsync("c1", i);

        var read = new List<string>();
        string? token = null;
        do
        {
            var page = await _store.GetTranscriptActivitiesAsync("test", "c1", token);
            read.AddRange(page.Items.Select(activity => activity.Id));
            token = page.ContinuationToken;
        }
        while (token != null);

        Assert.Equal(Enumerable.Range(0, 45).Select(i => $"c1-{i}"), read);
    }

    [Fact]
    public async Task What_was_said_before_a_date_is_left_out()
    {
        await LogAsync("c1", 1);
        await LogAsync("c1", 5);

        var page = await _store.GetTranscriptActivitiesAsync("test", "c1", startDate: Start.AddMinutes(5));

        Assert.Equal("c1-5", page.Items.Single().Id);
    }

    [Fact]
    public async Task Conversations_are_listed_with_the_oldest_first_until_they_are_deleted()
    {
        await LogAsync("late", 9);
        await LogAsync("early", 1);
        Assert.Equal(["early", "late"], (await _store.ListTranscriptsAsync("test")).Items.Select(info => info.Id));

        await _store.DeleteTranscriptAsync("test", "early");
        Assert.Equal(["late"], (await _store.ListTranscriptsAsync("test")).Items.Select(info => info.Id));
        Assert.Empty((await _store.GetTranscriptActivitiesAsync("test", "early")).Items);
    }

    [Fact]
    public async Task What_was_changed_stands_where_it_was_first_said()
    {
        await LogAsync("c1", 1);
        await LogAsync("c1", 2);

        await _store.LogActivityAsync(About("c1", 1, ActivityTypes.MessageUpdate, text: "changed"));

        var kept = (Activity)(await _store.GetTranscriptActivitiesAsync("test", "c1")).Items[0];
        Assert.Equal((ActivityTypes.Message, "changed", Start.AddMinutes(1)), (kept.Type, kept.Text, kept.Timestamp));
    }

    [Fact]
    public async Task What_was_deleted_leaves_only_that_something_was_said()
    {
        await LogAsync("c1", 1);
        await LogAsync("c1", 2);

        await _store.LogActivityAsync(About("c1", 1, ActivityTypes.MessageDelete));
        await _store.LogActivityAsync(About("c1", 7, ActivityTypes.MessageDelete));

        var kept = (await _store.GetTranscriptActivitiesAsync("test", "c1")).Items;
        var tombstone = (Activity)kept[0];
        Assert.Equal(["c1-1", "c1-2"], kept.Select(activity => activity.Id));
        Assert.Equal((ActivityTypes.MessageDelete, null, "deleted", Start.AddMinutes(1)), (tombstone.Type, tombstone.Text, tombstone.From.Id, tombstone.Timestamp));
    }

    [Fact]
    public async Task Unknown_channels_and_conversations_are_empty()
    {
        Assert.Empty((await _store.GetTranscriptActivitiesAsync("test", "none")).Items);
        Assert.Empty((await _store.ListTranscriptsAsync("none")).Items);
        await _store.DeleteTranscriptAsync("none", "none");
        await Assert.ThrowsAsync<ArgumentNullException>(() => _store.LogActivityAsync(null));
    }

    private Task LogAsync(string conversation, int minute)
    {
        var activity = About(conversation, minute, ActivityTypes.Message, "said");
        activity.Timestamp = Start.AddMinutes(minute);
        return _store.LogActivityAsync(activity);
    }

    private static Activity About(string conversation, int minute, string type, string? text = null) => new(type)
    {
        Id = $"{conversation}-{minute}",
        ChannelId = "test",
        Conversation = new ConversationAccount(id: conversation),
        From = new ChannelAccount("user"),
        Text = text,
    };
}
