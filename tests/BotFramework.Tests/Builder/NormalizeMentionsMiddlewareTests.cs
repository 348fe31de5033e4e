using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Builder;

public class NormalizeMentionsMiddlewareTests
{
    [Theory]
    [InlineData("this is <at>Tom</at>", "this is Tom ")]
    [InlineData("<at id='1'>Tom</at> and more", "Tom and more")]
    [InlineData("<at>Tom</at>is here", "Tom is here")]
    [InlineData("<at>Tom</at><at>John</at>", "Tom John ")]
    [InlineData("<AT>Tom</AT> hi", "Tom hi")]
    [InlineData("<at>Tom is open", "<at>Tom is open")]
    [InlineData("Tom</at> is closed", "Tom</at> is closed")]
    [InlineData("a < b and b > c", "a < b and b > c")]
    [InlineData(null, null)]
    public async Task Tags_are_taken_off_and_what_they_hold_stays(string? text, string? expected) =>
        Assert.Equal(expected, (await NormalizeAsync(new NormalizeMentionsMiddleware(), text)).Text);

    [Fact]
    public async Task A_mention_of_the_bot_is_taken_out_with_its_entity_and_others_stay()
    {
        var activity = await NormalizeAsync(
            new NormalizeMentionsMiddleware(),
            "<at>Bot</at> ask <at>Tom</at>",
            Mention("<at>Bot</at>", "b1"),
            Mention("<at>Tom</at>", "u2"),
            new Entity("clientInfo"));

        Assert.Equal("ask Tom ", activity.Text);
        Assert.Equal(["mention", "clientInfo"], activity.Entities.Select(entity => entity.Type));
        Assert.Equal("Tom", (string)activity.Entities[0].Properties["text"]!);
    }

    [Fact]
    public async Task A_mention_of_the_bot_may_stay()
    {
        var activity = await NormalizeAsync(
            new NormalizeMentionsMiddleware { RemoveRecipientMention = false }, "hi <at>Bot</at>!", Mention("<at>Bot</at>", "b1"));

        Assert.Equal("hi Bot !", activity.Text);
        Assert.Equal("Bot", (string)activity.Entities.Single().Properties["text"]!);
    }

    // Were the text read once for each tag, this would not end today.
    [Fact]
    public async Task A_million_tags_are_read_once()
    {
        var text = string.Concat(Enumerable.Repeat("<at", 1_000_000)) + ">" + string.Concat(Enumerable.Repeat("</at>", 1_000_000));

        var activity = await NormalizeAsync(new NormalizeMentionsMiddleware(), text);

        Assert.DoesNotContain("</at>", activity.Text);
    }

    private static async Task<Activity> NormalizeAsync(NormalizeMentionsMiddleware middleware, string? text, params Entity[] entities)
    {
        var turn = Turns.Of(change: activity =>
        {
            activity.Text = text;
            activity.Entities = entities.ToList();
        });
        await middleware.OnTurnAsync(turn, _ => Task.CompletedTask);
        return turn.Activity;
    }

    private static Entity Mention(string text, string id) => new("mention")
    {
        Properties = JObject.FromObject(new { text, mentioned = new { id, name = "someone" } }),
    };
}
