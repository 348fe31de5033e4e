using Microsoft.Bot.Schema;

namespace SpasmBot.Turns.Tests;

public class OneTurnAnActivityTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_same_activity_twenty_times_in_parallel_is_one_turn_and_twenty_equal_answers(bool onFile)
    {
        using var file = new TemporaryFile();
        await using var world = await World.StartAsync(onFile ? file.Path : null);

        var bodies = await Task.WhenAll(Enumerable.Range(1, 20).Select(_ => world.Channel.BringAsync(Say.ForBody("c", "hello", "same"), async (context, token) =>
        {
            await context.SendActivityAsync(new Activity(ActivityTypes.Typing), token);
            await world.CountAsync(context, token);
            await context.SendActivityAsync(MessageWithCard(), token);
        })));

        Assert.Equal(1, await world.CountedAsync("c"));
        Assert.Single(bodies.Select(ActivityJson.Write).Distinct());
        Assert.Equal(3, bodies[0].Count);
    }

    [Fact]
    public async Task An_answer_in_another_language_than_the_channels_is_the_same_when_it_is_repeated()
    {
        await using var world = await World.StartAsync();

        var bodies = new List<string>();
        for (var time = 0; time < 2; time++)
        {
            var activity = Say.ForBody("c", "hola", "1");
            activity.Locale = "en-US";
            bodies.Add(ActivityJson.Write(await world.Channel.BringAsync(activity, async (context, token) =>
            {
                await context.SendActivityAsync("hello", cancellationToken: token);
                context.Activity.Locale = "es-US";
                await context.SendActivityAsync("hola", cancellationToken: token);
            })));
        }

        Assert.Contains("es-US", bodies[0], StringComparison.Ordinal);
        Assert.Equal(bodies[0], bodies[1]);
    }

    [Fact]
    public async Task The_same_activity_after_a_restart_gets_the_first_answer()
    {
        using var file = new TemporaryFile();
        await using (var world = await World.StartAsync(file.Path))
            await world.Channel.BringAsync(Say.ForBody("c", "hello", "1"), world.CountAsync);

        await using var again = await World.StartAsync(file.Path);
        var body = await again.Channel.BringAsync(Say.ForBody("c", "hello", "1"), again.CountAsync);

        Assert.Equal("1: hello", Assert.Single(body).Text);
        Assert.Equal(1, await again.CountedAsync("c"));
    }

    [Fact]
    public async Task The_same_id_in_another_conversation_is_another_activity()
    {
        await using var world = await World.StartAsync();

        await world.Channel.BringAsync(Say.To("a", "hello", "1"), world.CountAsync);
        await world.Channel.BringAsync(Say.To("b", "hello", "1"), world.CountAsync);

        Assert.Equal((1, 1), (await world.CountedAsync("a"), await world.CountedAsync("b")));
    }

    [Fact]
    public async Task Activities_without_an_id_are_each_answered()
    {
        await using var world = await World.StartAsync();

        await world.Channel.BringAsync(Say.To("c", "hello"), world.CountAsync);
        await world.Channel.BringAsync(Say.To("c", "hello"), world.CountAsync);

        Assert.Equal(["1: hello", "2: hello"], world.Channel.Texts);
    }

    [Fact]
    public async Task A_reply_that_has_arrived_is_not_posted_again_when_its_activity_comes_again()
    {
        await using var world = await World.StartAsync();

        await world.Channel.BringAsync(Say.To("c", "hello", "1"), world.CountAsync);
        await world.Channel.BringAsync(Say.To("c", "hello", "1"), world.CountAsync);

        Assert.Equal(["1: hello"], world.Channel.Texts);
    }

    [Theory]
    [InlineData(ActivityTypes.MessageUpdate)]
    [InlineData(ActivityTypes.MessageReaction)]
    public async Task What_is_said_about_a_message_under_its_id_is_not_taken_for_the_message(string type)
    {
        await using var world = await World.StartAsync();
        await world.Channel.BringAsync(Say.To("c", "hello", "1"), world.CountAsync);

        for (var i = 0; i < 2; i++)
        {
            var about = Say.To("c", "about", "1");
            about.Type = type;
            await world.Channel.BringAsync(about, world.CountAsync);
        }

        Assert.Equal(3, await world.CountedAsync("c"));
    }

    private static Activity MessageWithCard() => new(ActivityTypes.Message)
    {
        Attachments = [new HeroCard(title: "2026-11-22T08:00:00Z", buttons: [new CardAction(ActionTypes.ImBack, "Yes", value: "yes")]).ToAttachment()],
    };
}
