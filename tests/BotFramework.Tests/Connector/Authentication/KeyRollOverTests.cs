using static BotFramework.Tests.Connector.Authentication.Callers;

namespace BotFramework.Tests.Connector.Authentication;

public class KeyRollOverTests : IAsyncLifetime
{
    private readonly Callers _callers = new();

    public Task InitializeAsync() => _callers.InitializeAsync();

    public Task DisposeAsync() => _callers.DisposeAsync();

    [Fact]
    public async Task A_new_key_is_followed_and_the_old_one_is_dropped_without_a_restart()
    {
        await LetInAsync(_callers.FromChannel());
        var next = new SigningKey("channel-next", "msteams");
        _callers.Channel.Keys.Clear();
        _callers.Channel.Keys.Add(next);

        await LetInAsync(_callers.FromChannel(next));

        await RefusedAsync(_callers.FromChannel());
    }

    [Fact]
    public async Task Endorsements_are_those_of_now()
    {
        await LetInAsync(_callers.FromChannel());
        var next = new SigningKey("channel-next", "webchat");
        _callers.Channel.Keys.Add(next);

        await RefusedAsync(_callers.FromChannel(next));
    }

    [Fact]
    public async Task Keys_are_fetched_once_for_many_calls()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => LetInAsync(_callers.FromChannel())));

        Assert.Equal(1, _callers.Channel.Fetches);
        Assert.Equal(0, _callers.Tenant.Fetches);
    }

    [Fact]
    public async Task Made_up_keys_do_not_turn_the_bot_against_the_endpoint()
    {
        var made = new SigningKey("made-up", "msteams");
        for (var n = 0; n < 50; n++)
            await RefusedAsync(_callers.FromChannel(made).WithHeader("kid", $"made-up-{n}"));

        Assert.InRange(_callers.Channel.Fetches, 1, 15);
        await LetInAsync(_callers.FromChannel());
    }

    [Fact]
    public async Task No_keys_are_fetched_for_a_token_of_another_issuer()
    {
        await RefusedAsync(_callers.FromChannel().With("iss", "https://evil.example/"));

        Assert.Equal(0, _callers.Channel.Fetches);
    }

    [Fact]
    public async Task While_the_endpoint_was_never_up_nobody_is_let_in()
    {
        _callers.Channel.Up = false;
        await RefusedAsync(_callers.FromChannel());

        _callers.Channel.Up = true;
        await LetInAsync(_callers.FromChannel());
    }

    [Fact]
    public async Task An_endpoint_that_is_gone_lets_nobody_in()
    {
        await _callers.Channel.DisposeAsync();

        await RefusedAsync(_callers.FromChannel());
    }

    [Fact]
    public async Task While_the_endpoint_is_down_known_keys_are_good_and_unknown_ones_are_not()
    {
        await LetInAsync(_callers.FromChannel());
        var next = new SigningKey("channel-next", "msteams");
        _callers.Channel.Keys.Add(next);
        _callers.Channel.Up = false;

        await LetInAsync(_callers.FromChannel());
        await RefusedAsync(_callers.FromChannel(next));
    }

    [Fact]
    public async Task An_endpoint_that_names_no_keys_lets_nobody_in()
    {
        _callers.Channel.Keys.Clear();

        await RefusedAsync(_callers.FromChannel());
    }

    private Task LetInAsync(Token token) => _callers.Bot.AuthenticateRequestAsync(Activity(), token.Bearer, default);

    private Task RefusedAsync(Token token) => Assert.ThrowsAsync<UnauthorizedAccessException>(() => LetInAsync(token));
}
