using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Time.Testing;

namespace BotFramework.Tests.Connector.Authentication;

/// <summary>How long keys are trusted. The genuine SDK decides that elsewhere, so these see the inside of ours.</summary>
public class KeyAgeTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _time = new(TimeProvider.System.GetUtcNow());
    private readonly HttpClient _http = new();
    private Issuer _issuer = null!;
    private SigningKeys _keys = null!;

    public async Task InitializeAsync()
    {
        _issuer = await Issuer.OpenAsync(Callers.ChannelKey);
        _keys = new SigningKeys(_http, _issuer.MetadataUrl, _time);
        await GetAsync();
    }

    public async Task DisposeAsync()
    {
        _http.Dispose();
        await _issuer.DisposeAsync();
    }

    [Theory]
    [InlineData(23, 1)]
    [InlineData(25, 2)]
    public async Task Keys_are_fetched_anew_once_a_day(int hours, int fetches)
    {
        _time.Advance(TimeSpan.FromHours(hours));
        await GetAsync();

        Assert.Equal(fetches, _issuer.Fetches);
    }

    [Fact]
    public async Task While_the_endpoint_is_down_keys_are_trusted_for_five_days_and_no_longer()
    {
        _issuer.Up = false;
        _time.Advance(TimeSpan.FromDays(4.9));
        Assert.True((await GetAsync()).Has(Callers.ChannelKey.Id));

        _time.Advance(TimeSpan.FromDays(0.2));
        await Assert.ThrowsAsync<SigningKeysUnavailableException>(GetAsync);
    }

    [Fact]
    public async Task Unknown_keys_are_looked_up_again_after_a_while()
    {
        for (var n = 0; n < 30; n++)
            await _keys.GetAsync($"made-up-{n}", default);
        var before = _issuer.Fetches;

        _time.Advance(TimeSpan.FromMinutes(1));
        await _keys.GetAsync("made-up", default);

        Assert.Equal((11, 12), (before, _issuer.Fetches));
    }

    [Fact]
    public async Task Keys_do_not_come_over_an_open_line()
    {
        var keys = new SigningKeys(_http, "http://issuer.example/.well-known/openid-configuration", _time);

        var refusal = await Assert.ThrowsAsync<SigningKeysUnavailableException>(() => keys.GetAsync("any", default));

        Assert.Contains("HTTPS", refusal.InnerException!.Message);
    }

    private Task<KeySet> GetAsync() => _keys.GetAsync(Callers.ChannelKey.Id, default);
}
