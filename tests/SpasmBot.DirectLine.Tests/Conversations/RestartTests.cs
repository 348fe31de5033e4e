using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using SpasmBot.DirectLine.Tests.Support;
using SpasmBot.Turns;

namespace SpasmBot.DirectLine.Tests.Conversations;

/// <summary>What a new process finds of the one before, which may have ended at any moment.</summary>
public sealed class RestartTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("spasmbot-");

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_restart_loses_no_conversation_and_no_token()
    {
        var (client, watermark) = await TalkedAsync();
        await using var host = await StartAsync();
        using var same = Same(client, host);

        await same.SayAsync("still there?");

        Assert.Equal(["Welcome", "hi", "You said: hi", "still there?", "You said: still there?"], await same.TextsAsync());
        Assert.Equal(2, (await same.ReadAsync($"?watermark={watermark}")).Body["activities"]!.Count());
        Assert.Equal(200, (await same.StartAsync()).Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/activities")]
    public async Task A_message_that_was_logged_and_not_answered_is_answered_when_the_client_comes_back(string path)
    {
        var (client, _) = await TalkedAsync();
        await using var host = await StartAsync();
        await LoggedAsync(host, client, "lost?");
        using var same = Same(client, host);

        await same.GetAsync($"conversations/{same.ConversationId}{path}");

        await AnsweredAsync(same, host, "lost?");
    }

    [Fact]
    public async Task A_message_that_was_logged_and_not_answered_is_answered_before_the_next()
    {
        var (client, _) = await TalkedAsync();
        await using var host = await StartAsync();
        await LoggedAsync(host, client, "one");
        await LoggedAsync(host, client, "two");
        using var same = Same(client, host);

        await same.SayAsync("three");

        Assert.Equal(["one", "two", "three"], host.Bot.Received.Select(activity => activity.Text));
        Assert.Equal(
            ["one", "two", "three", "You said: one", "You said: two", "You said: three"],
            (await same.TextsAsync()).Skip(3).OrderBy(text => text.StartsWith("You") ? 1 : 0));
    }

    [Fact]
    public async Task A_client_that_sends_such_a_message_again_doubles_nothing()
    {
        var (client, _) = await TalkedAsync();
        await using var host = await StartAsync();
        await LoggedAsync(host, client, "lost?", "its id");
        using var same = Same(client, host);

        var again = await same.SayAsync("lost?", "its id");

        Assert.Equal(200, again.Status);
        Assert.Equal(["Welcome", "hi", "You said: hi", "lost?", "You said: lost?"], await same.TextsAsync());
    }

    [Fact]
    public async Task A_message_that_was_answered_and_is_sent_again_is_not_answered_again()
    {
        var (client, _) = await TalkedAsync();
        await using var host = await StartAsync();
        using var same = Same(client, host);

        Assert.Equal(200, (await same.SayAsync("hi", "its id")).Status);

        Assert.Equal(["Welcome", "hi", "You said: hi"], await same.TextsAsync());
        Assert.Equal(0, host.Bot.Turns);
    }

    [Fact]
    public async Task A_start_whose_greeting_was_cut_off_is_greeted_once()
    {
        await using var host = await StartAsync();
        using var client = new Client(host);
        await client.GenerateAsync();
        var update = host.Get<InboundActivity>().Start(new ChannelAccount("dl_u", null, "user"), client.ConversationId, "en");
        await host.Get<IConversationLog>().AppendAsync(client.ConversationId, update, default);

        var start = await client.StartAsync();

        Assert.Equal(200, start.Status);
        using var stream = await client.OpenStreamAsync(start.StreamUrl);
        Assert.Equal("Welcome", (string?)(await stream.ActivitiesAsync(1))[0]["text"]);
        Assert.Equal(["Welcome"], await client.TextsAsync());
    }

    // What a process leaves that ends just after it took a message.
    private static Task LoggedAsync(BotHost host, Client client, string text, string clientActivityId = "c")
    {
        var json = new JObject { ["type"] = "message", ["text"] = text, ["channelData"] = new JObject { ["clientActivityID"] = clientActivityId } };
        var user = new Grant(client.ConversationId, "dl_u");
        var activity = host.Get<InboundActivity>().Read(json.ToString(), new Caller(user), client.ConversationId);
        return host.Get<IConversationLog>().AppendAsync(client.ConversationId, activity, default);
    }

    private static async Task AnsweredAsync(Client client, BotHost host, string text)
    {
        await host.Get<IConversationLog>().WaitAsync(client.ConversationId, 5, default).WaitAsync(TimeSpan.FromSeconds(10));
        Assert.Equal(["Welcome", "hi", "You said: hi", text, $"You said: {text}"], await client.TextsAsync());
    }

    private async Task<(Client Client, string Watermark)> TalkedAsync()
    {
        await using var host = await StartAsync();
        var client = await Client.StartedAsync(host);
        await client.SayAsync("hi", "its id");
        return (client, (string)(await client.ReadAsync()).Body["watermark"]!);
    }

    private static Client Same(Client client, BotHost host) => new(host) { Token = client.Token, ConversationId = client.ConversationId };

    private Task<BotHost> StartAsync() => BotHost.StartAsync(new()
    {
        ["Storage:Provider"] = "Sqlite",
        ["Storage:ConnectionString"] = $"Data Source={Path.Combine(_folder.FullName, "bot.db")}",
    });
}
