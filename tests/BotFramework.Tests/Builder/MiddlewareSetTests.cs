using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;

namespace BotFramework.Tests.Builder;

public class MiddlewareSetTests
{
    private readonly List<string> _order = [];
    private readonly TestAdapter _adapter = new();

    [Fact]
    public async Task The_first_middleware_added_is_the_outermost()
    {
        _adapter.Use(Named("outer")).Use(Named("inner"));

        await RunAsync();

        Assert.Equal(["outer in", "inner in", "bot", "inner out", "outer out"], _order);
    }

    [Fact]
    public async Task A_middleware_that_does_not_pass_on_hides_the_turn_from_those_after_it_and_from_the_bot()
    {
        _adapter.Use(Named("outer")).Use(new MiddlewareOf((_, _, _) => Task.CompletedTask)).Use(Named("inner"));

        await RunAsync();

        Assert.Equal(["outer in", "outer out"], _order);
    }

    [Fact]
    public async Task A_set_can_be_a_middleware_itself()
    {
        _adapter.Use(new MiddlewareSet().Use(Named("one")).Use(Named("two"))).Use(Named("after"));

        await RunAsync();

        Assert.Equal(["one in", "two in", "two out", "one out", "after in", "bot", "after out"], _order);
    }

    [Fact]
    public async Task The_error_handler_of_the_adapter_hears_of_exceptions_in_bot_and_middleware()
    {
        _adapter.OnTurnError = (_, exception) =>
        {
            _order.Add(exception.Message);
            return Task.CompletedTask;
        };
        _adapter.Use(Named("outer"));

        await _adapter.SendTextToBotAsync("hello", (_, _) => throw new InvalidOperationException("broken"), default);

        Assert.Equal(["outer in", "broken"], _order);
    }

    [Fact]
    public async Task Without_an_error_handler_the_caller_hears_of_them() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            _adapter.SendTextToBotAsync("hello", (_, _) => throw new InvalidOperationException("broken"), default));

    [Fact]
    public void A_set_lists_its_middleware_and_takes_no_null()
    {
        var one = Named("one");

        Assert.Same(one, new MiddlewareSet().Use(one).Single());
        Assert.Throws<ArgumentNullException>(() => new MiddlewareSet().Use(null));
    }

    [Fact]
    public async Task A_registered_object_is_found_in_the_state_of_the_turn()
    {
        var found = string.Empty;
        _adapter.Use(new RegisterClassMiddleware<string>("by type")).Use(new RegisterClassMiddleware<string>("by name", "key"));

        await _adapter.SendTextToBotAsync(
            "hello",
            (turn, _) => Task.FromResult(found = turn.TurnState.Get<string>() + ", " + turn.TurnState.Get<string>("KEY")),
            default);

        Assert.Equal("by type, by name", found);
    }

    private Task RunAsync() => _adapter.SendTextToBotAsync(
        "hello",
        (_, _) =>
        {
            _order.Add("bot");
            return Task.CompletedTask;
        },
        default);

    private MiddlewareOf Named(string name) => new(async (_, next, cancel) =>
    {
        _order.Add($"{name} in");
        await next(cancel);
        _order.Add($"{name} out");
    });
}
