using System.Net;

namespace SpasmBot.Tests.Drawings;

public class DrawingEndpointsTests(SpasmBotApplication application) : IClassFixture<SpasmBotApplication>
{
    [Theory]
    [InlineData("stretch.calf.png", "image/png")]
    [InlineData("stretch.calf.svg", "image/svg+xml")]
    public async Task A_drawing_is_kept_for_a_day_and_may_be_shown_anywhere(string name, string type)
    {
        using var client = application.CreateClient();
        using var response = await client.GetAsync("/drawings/" + name);

        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(TimeSpan.FromDays(1), response.Headers.CacheControl?.MaxAge);
        Assert.Equal("cross-origin", response.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
        Assert.Contains("default-src 'none'", response.Headers.GetValues("Content-Security-Policy").Single());
        Assert.NotEmpty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task A_drawing_that_is_known_already_is_not_sent_again()
    {
        using var client = application.CreateClient();
        using var first = await client.GetAsync("/drawings/stretch.jaw.png");
        using var again = new HttpRequestMessage(HttpMethod.Get, "/drawings/stretch.jaw.png");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await client.SendAsync(again);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [InlineData("/drawings/stretch.moon.png")]
    [InlineData("/drawings/..%2Fsources.yaml")]
    [InlineData("/drawings/sources.yaml")]
    public async Task Nothing_else_is_served(string path)
    {
        using var client = application.CreateClient();
        using var response = await client.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
