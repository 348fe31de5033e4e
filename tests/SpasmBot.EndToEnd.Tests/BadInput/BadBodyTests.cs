using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using SpasmBot.EndToEnd.Tests.Harness;

namespace SpasmBot.EndToEnd.Tests.BadInput;

public class BadBodyTests(BotProcess bot) : IClassFixture<BotProcess>
{
    private const int Limit = 256 * 1024;

    [Theory]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("\"message\"")]
    [InlineData("null")]
    [InlineData("{} {}")]
    [InlineData("{\"text\":\"my calf cramps\"}")]
    [InlineData("{\"type\":\"\"}")]
    [InlineData("{\"type\":null}")]
    [InlineData("{\"type\":7}")]
    [InlineData("{\"type\":\"message\"")]
    public async Task A_body_that_is_no_activity_is_refused_with_a_reason(string body) =>
        await RefusedAsync(HttpStatusCode.BadRequest, body, "application/json");

    [Theory]
    [InlineData("{\"type\":\"message\",\"text\":{}}")]
    [InlineData("{\"type\":\"message\",\"from\":\"me\"}")]
    [InlineData("{\"type\":\"message\",\"timestamp\":\"yesterday\"}")]
    [InlineData("{\"type\":\"message\",\"entities\":7}")]
    [InlineData("{\"type\":\"message\",\"attachments\":{\"a\":1}}")]
    [InlineData("{\"type\":\"message\",\"text\":\"no conversation, no sender\"}")]
    public async Task An_activity_with_members_of_the_wrong_shape_is_refused_or_borne(string body)
    {
        using var answer = await PostAsync(body, "application/json");

        Assert.InRange((int)answer.StatusCode, 200, 499);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task A_body_of_another_type_is_refused_with_a_reason(string type) =>
        await RefusedAsync(HttpStatusCode.UnsupportedMediaType, "{\"type\":\"message\"}", type);

    [Fact]
    public async Task A_body_over_the_limit_is_refused_and_one_at_it_is_not()
    {
        var chat = new ConnectorChat(bot.Address);
        var empty = chat.Complete(new() { ["type"] = "message", ["text"] = "" }).ToJsonString().Length;
        string Whole(int length) => chat.Complete(new() { ["type"] = "message", ["text"] = new string('a', length - empty) }).ToJsonString();

        using var fits = await PostAsync(Whole(Limit), "application/json");
        Assert.Equal(HttpStatusCode.OK, fits.StatusCode);
        await RefusedAsync(HttpStatusCode.RequestEntityTooLarge, Whole(Limit + 1), "application/json");
        await RefusedAsync(HttpStatusCode.RequestEntityTooLarge, Whole(Limit * 20), "application/json");
    }

    [Fact]
    public async Task A_bot_takes_messages_by_post_only()
    {
        using var http = new HttpClient();
        using var answer = await http.GetAsync(new Uri(bot.Address, "api/messages"));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    private async Task RefusedAsync(HttpStatusCode status, string body, string type)
    {
        using var answer = await PostAsync(body, type);

        Assert.Equal(status, answer.StatusCode);
        Assert.NotEqual("", JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["detail"]?.ToString() ?? "");
    }

    private async Task<HttpResponseMessage> PostAsync(string body, string type)
    {
        using var http = new HttpClient();
        return await http.PostAsync(new Uri(bot.Address, "api/messages"), new StringContent(body, Encoding.UTF8, type));
    }
}
