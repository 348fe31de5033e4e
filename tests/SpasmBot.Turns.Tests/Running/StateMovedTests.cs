using Microsoft.Bot.Builder;

namespace SpasmBot.Turns.Tests;

/// <summary>Somebody else changes what a turn was made from: a second conversation of the person, or a node that took the conversation over.</summary>
public class StateMovedTests
{
    [Fact]
    public async Task Turns_of_one_person_in_two_conversations_lose_nothing_of_each_other()
    {
        await using var world = await World.StartAsync();
        var people = new UserState(world.Get<IStorage>());
        var told = people.CreateProperty<List<string>>("told");

        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => world.Channel.BringAsync(Say.To($"c{i % 2}", $"{i}", $"{i}"), RememberAsync)));

        using var context = new TurnContext(world.Channel, Say.To("c0", string.Empty));
        Assert.Equal(Enumerable.Range(0, 8).Select(i => $"{i}"), (await told.GetAsync(context, () => [])).Order());
        Assert.Equal(8, world.Channel.Texts.Count());

        async Task RememberAsync(ITurnContext context, CancellationToken cancellationToken)
        {
            var before = await told.GetAsync(context, () => [], cancellationToken);
            await Task.Yield();
            await told.SetAsync(context, [.. before, context.Activity.Text], cancellationToken);
            await context.SendActivityAsync(context.Activity.Text, cancellationToken: cancellationToken);
            await people.SaveChangesAsync(context, cancellationToken: cancellationToken);
        }
    }

    [Fact]
    public async Task A_turn_whose_place_went_to_another_node_unnoticed_is_run_again_on_what_that_one_saved()
    {
        using var file = new TemporaryFile();
        await using var one = await World.StartAsync(file.Path);
        await using var other = await World.StartAsync(file.Path);
        var runs = 0;

        await one.Channel.BringAsync(Say.To("c", "mine", "1"), async (context, token) =>
        {
            await one.Count.GetAsync(context, () => 0, token);
            if (runs++ == 0)
                await other.Channel.BringAsync(Say.To("c", "theirs", "2"), other.CountAsync);
            await one.CountAsync(context, token);
        });

        Assert.Equal(["1: theirs"], other.Channel.Texts);
        Assert.Equal(["2: mine"], one.Channel.Texts);
        Assert.Equal(2, await one.CountedAsync("c"));
    }

    [Fact]
    public async Task Where_others_keep_changing_it_the_turn_is_refused_and_leaves_nothing()
    {
        using var file = new TemporaryFile();
        await using var one = await World.StartAsync(file.Path);
        await using var other = await World.StartAsync(file.Path);
        one.Channel.OnTurnError = (_, exception) => Task.FromException(exception);
        var runs = 0;

        await Assert.ThrowsAsync<TurnRefusedException>(() => one.Channel.BringAsync(Say.To("c", "mine", "1"), async (context, token) =>
        {
            await one.Count.GetAsync(context, () => 0, token);
            await other.Channel.BringAsync(Say.To("c", "theirs", $"other {runs++}"), other.CountAsync);
            await one.CountAsync(context, token);
        }));

        Assert.Empty(one.Channel.Texts);
        Assert.Equal(runs, await one.CountedAsync("c"));
    }
}
