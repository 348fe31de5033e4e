using SpasmBot.Turns;

namespace SpasmBot.DirectLine.Tests.Access;

public sealed class AllowedOriginsTests
{
    [Fact]
    public void Several_origins_may_stand_in_one_text()
    {
        var origins = new AllowedOrigins(["https://a.example, https://B.example/;http://localhost:8080"]);

        Assert.True(origins.Contains("https://a.example"));
        Assert.True(origins.Contains("https://b.example"));
        Assert.True(origins.Contains("http://localhost:8080"));
        Assert.False(origins.Contains("http://a.example"));
        Assert.False(origins.Contains("https://a.example.evil.example"));
    }

    [Theory]
    [InlineData("*")]
    [InlineData("https://*.example.org")]
    [InlineData("www.example.org")]
    [InlineData("https://example.org/chat")]
    [InlineData("https://user@example.org")]
    [InlineData("ftp://example.org")]
    public void What_no_browser_sends_as_an_origin_stops_the_start(string origin)
    {
        var error = Assert.Throws<SettingException>(() => new AllowedOrigins([origin]));

        Assert.Equal("DirectLine:AllowedOrigins", error.Key);
        Assert.Contains(origin, error.Message);
    }
}
