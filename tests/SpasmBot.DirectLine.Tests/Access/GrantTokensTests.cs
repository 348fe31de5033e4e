using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SpasmBot.Storage;
using SpasmBot.Turns;

namespace SpasmBot.DirectLine.Tests.Access;

public sealed class GrantTokensTests
{
    private readonly FakeTimeProvider _time = new(DateTimeOffset.Parse("2026-11-22T10:00:00Z"));
    private readonly IStateStore _store;
    private readonly GrantTokens _tokens;

    public GrantTokensTests()
    {
        var memory = new ConfigurationBuilder().AddInMemoryCollection([new("Storage:Provider", "Memory")]).Build();
        _store = new ServiceCollection().AddSpasmBotStorage(memory).BuildServiceProvider().GetRequiredService<IStateStore>();
        _tokens = Tokens();
    }

    private GrantTokens Tokens() => new(new SigningKey(_store), new DirectLineOptions(), _time);

    [Fact]
    public async Task A_token_says_again_what_was_granted()
    {
        var token = await _tokens.WriteAsync(GrantPurpose.Conversation, new Grant("c", "dl_u", "Ann") { TrustedOrigins = ["https://a.example"] }, default);

        var grant = await _tokens.ReadAsync(GrantPurpose.Conversation, token, default);

        Assert.Equal(("c", "dl_u", "Ann"), (grant.ConversationId, grant.UserId, grant.UserName));
        Assert.Equal(["https://a.example"], grant.TrustedOrigins);
    }

    [Fact]
    public async Task A_token_is_good_after_a_restart()
    {
        var token = await _tokens.WriteAsync(GrantPurpose.Conversation, new Grant("c", "u"), default);

        Assert.Equal("c", (await Tokens().ReadAsync(GrantPurpose.Conversation, token, default)).ConversationId);
    }

    [Fact]
    public async Task Of_two_keys_made_at_once_both_nodes_come_to_use_the_later()
    {
        await _tokens.WriteAsync(GrantPurpose.Conversation, new Grant("c", "u"), default);
        await _store.WriteAsync([new StateChange("directline/signing-key", null)], default);
        var token = await Tokens().WriteAsync(GrantPurpose.Conversation, new Grant("c", "u"), default);

        Assert.Equal("c", (await _tokens.ReadAsync(GrantPurpose.Conversation, token, default)).ConversationId);
    }

    [Theory]
    [InlineData(GrantPurpose.Conversation, 1800)]
    [InlineData(GrantPurpose.Stream, 60)]
    [InlineData(GrantPurpose.Resume, 24 * 3600)]
    internal async Task A_token_expires_to_the_second(GrantPurpose purpose, int seconds)
    {
        var token = await _tokens.WriteAsync(purpose, new Grant("c", "u"), default);

        _time.Advance(TimeSpan.FromSeconds(seconds - 1));
        await _tokens.ReadAsync(purpose, token, default);

        _time.Advance(TimeSpan.FromSeconds(1));
        var refusal = await Assert.ThrowsAsync<DirectLineException>(() => _tokens.ReadAsync(purpose, token, default));
        Assert.Equal((403, "TokenExpired"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public async Task A_token_for_one_purpose_is_worth_nothing_for_another()
    {
        foreach (var made in Enum.GetValues<GrantPurpose>())
        foreach (var used in Enum.GetValues<GrantPurpose>().Where(used => used != made))
        {
            var token = await _tokens.WriteAsync(made, new Grant("c", "u"), default);
            await RefusedAsync(used, token);
        }
    }

    [Fact]
    public async Task A_changed_or_unsigned_token_is_refused()
    {
        var parts = (await _tokens.WriteAsync(GrantPurpose.Conversation, new Grant("c", "u"), default)).Split('.');
        var other = (await _tokens.WriteAsync(GrantPurpose.Conversation, new Grant("d", "u"), default)).Split('.');
        const string none = "eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0"; // {"alg":"none","typ":"JWT"}

        await RefusedAsync(GrantPurpose.Conversation, $"{parts[0]}.{other[1]}.{parts[2]}");
        await RefusedAsync(GrantPurpose.Conversation, $"{none}.{parts[1]}.");
        await RefusedAsync(GrantPurpose.Conversation, $"{parts[0]}.{parts[1]}.");
        await RefusedAsync(GrantPurpose.Conversation, "no token at all");
    }

    private async Task RefusedAsync(GrantPurpose purpose, string token) =>
        Assert.Equal(401, (await Assert.ThrowsAsync<DirectLineException>(() => _tokens.ReadAsync(purpose, token, default))).Status);
}
