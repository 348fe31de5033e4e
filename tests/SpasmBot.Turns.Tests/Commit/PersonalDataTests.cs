using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace SpasmBot.Turns.Tests;

public class PersonalDataTests
{
    private static readonly PersonalScope Request = new(new ConversationKey("test", "c"), "person");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Forget_me_deletes_with_the_turn_and_the_turn_s_own_words_stay(bool onFile)
    {
        using var file = new TemporaryFile();
        await using var world = await World.StartAsync(onFile ? file.Path : null, new LogChannel());
        await world.Channel.BringAsync(Say.To("c", "hello", "1"), world.CountAsync);
        await world.Channel.BringAsync(Say.To("earlier", "hello", "1"), world.CountAsync);
        var others = Say.To("other", "hello", "1");
        others.From = new ChannelAccount("somebody else");
        await world.Channel.BringAsync(others, world.CountAsync);

        await world.Channel.BringAsync(Say.To("c", "forget me", "2"), async (context, token) =>
        {
            await world.Get<IPersonalData>().ForgetAsync(Request, token);
            await context.SendActivityAsync("done", cancellationToken: token);
        });

        Assert.Equal((0, 0, 1), (await world.CountedAsync("c"), await world.CountedAsync("earlier"), await world.CountedAsync("other")));
        Assert.Null(await world.Store.FindAsync(Request.Conversation, "1", default));
        var left = Assert.Single(await world.Store.ReadAsync("c", 0, 10, default));
        Assert.Equal((2, "done"), (left.Number, left.Activity.Text));
    }

    [Fact]
    public async Task A_turn_that_fails_forgets_nothing()
    {
        await using var world = await World.StartAsync();
        await world.Channel.BringAsync(Say.To("c", "hello", "1"), world.CountAsync);

        await world.Channel.BringAsync(Say.To("c", "forget me", "2"), async (_, token) =>
        {
            await world.Get<IPersonalData>().ForgetAsync(Request, token);
            throw new InvalidOperationException();
        });

        Assert.Equal(1, await world.CountedAsync("c"));
    }

    [Fact]
    public async Task Outside_of_a_turn_it_is_done_at_once()
    {
        await using var world = await World.StartAsync();
        await world.Channel.BringAsync(Say.To("c", "hello", "1"), world.CountAsync);

        await world.Get<IPersonalData>().ForgetAsync(Request, default);

        Assert.Equal(0, await world.CountedAsync("c"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_export_is_one_document_with_all_that_is_stored_and_no_names_of_types(bool onFile)
    {
        using var file = new TemporaryFile();
        await using var world = await World.StartAsync(onFile ? file.Path : null, new LogChannel());
        await world.Channel.BringAsync(Say.To("earlier", "hello", "1"), world.CountAsync);
        await world.Channel.BringAsync(Say.To("c", "hello again", "1"), world.CountAsync);

        var text = await world.Get<IPersonalData>().ExportAsync(Request, default);

        var document = JObject.Parse(text);
        Assert.Equal(("test", "person"), ((string?)document["channel"], (string?)document["person"]));
        Assert.Equal(["test/conversations/c", "test/conversations/earlier"], document["memory"]!.Select(entry => (string?)entry["key"]));
        Assert.Equal(1, (int?)document["memory"]![0]!["value"]!["count"]);
        Assert.Equal(["1: hello again", "1: hello"], document["messages"]!.Select(entry => (string?)entry["value"]!["text"]));
        Assert.Equal(["1: hello again", "1: hello"], document["answers"]!.Select(entry => (string?)entry["value"]![0]!["text"]));
        Assert.DoesNotContain("$type", text, StringComparison.Ordinal);
    }
}
