using System.Net;
using System.Text;
using Newtonsoft.Json.Linq;

namespace SpasmBot.Tests.Messages;

public class MessagesEndpointTests(SpasmBotApplication bot) : IClassFixture<SpasmBotApplication>
{
    [Theory]
    [InlineData("{\"type\":", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("null", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("[]", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{}", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{\"type\":\"\"}", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{\"type\":7}", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{\"value\":{\"type\":\"message\"}}", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{\"type\":\"message\"} tail", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{\"type\":\"message\",\"text\":5,\"membersAdded\":3}", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{\"type\":\"message\"}", "text/plain", HttpStatusCode.UnsupportedMediaType)]
    public async Task A_body_that_cannot_be_an_activity_is_refused_with_a_reason(string body, string contentType, HttpStatusCode expected)
    {
        using var client = bot.CreateClient();
        var response = await client.PostAsync("/api/messages", new StringContent(body, Encoding.UTF8, contentType));
        Assert.Equal(expected, response.StatusCode);
        Assert.NotEmpty((string?)JObject.Parse(await response.Content.ReadAsStringAsync())["detail"] ?? "");
    }

    [Theory]
    [InlineData("x", 256 * 1024, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData("é", 256 * 1024, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData("é", 200 * 1024, HttpStatusCode.OK)]
    public async Task A_body_is_measured_in_characters(string character, int times, HttpStatusCode expected)
    {
        var activity = new JObject { ["type"] = "message", ["id"] = "long", ["text"] = string.Concat(Enumerable.Repeat(character, times)) };
        activity["conversation"] = new JObject { ["id"] = $"long-{times}-{character}" };
        var (response, _) = await bot.PostAsync(activity);
        Assert.Equal(expected, response.StatusCode);
    }

    [Theory]
    [InlineData("entities", """[{"$ref":"1"}]""")]
    [InlineData("entities", """[null]""")]
    [InlineData("attachments", """[{"$ref":"1"}, null]""")]
    [InlineData("membersAdded", """[{"$ref":"1"}, null]""")]
    [InlineData("reactionsAdded", """[{"$ref":"1"}, null]""")]
    [InlineData("channelData", """{"$ref":"1"}""")]
    [InlineData("value", """{"$type":"System.Diagnostics.Process, System"}""")]
    public async Task What_looks_like_a_reference_is_data_and_what_is_nothing_is_passed_over(string property, string json)
    {
        var (response, replies) = await bot.PostAsync(new JObject
        {
            ["$id"] = "1", ["type"] = "message", ["id"] = "odd", ["text"] = "hello", [property] = JToken.Parse(json),
            ["conversation"] = new JObject { ["id"] = $"odd {property} {json}" }, ["from"] = new JObject { ["id"] = $"odd {property} {json}" },
        });
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.StartsWith("Hello, I help", (string?)replies[0]["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task First_messages_that_arrive_together_get_one_greeting()
    {
        var posts = Enumerable.Range(0, 10).Select(i => bot.PostAsync(new JObject
        {
            ["type"] = i % 2 == 0 ? "message" : "conversationUpdate",
            ["id"] = $"first-{i}",
            ["text"] = "hello",
            ["membersAdded"] = new JArray(new JObject { ["id"] = "user" }),
            ["conversation"] = new JObject { ["id"] = "together" },
        }));
        var replies = (await Task.WhenAll(posts)).SelectMany(post => post.Replies).Select(reply => (string?)reply["text"]).ToList();
        Assert.Single(replies, text => text!.StartsWith("Hello, I help"));
    }

    [Fact]
    public async Task The_same_activity_sent_again_is_answered_as_the_first_time()
    {
        JObject Message() => new() { ["type"] = "message", ["id"] = "once", ["text"] = "my calf is cramping", ["conversation"] = new JObject { ["id"] = "again" } };
        var (_, first) = await bot.PostAsync(Message());
        var (_, second) = await bot.PostAsync(Message());
        Assert.NotEmpty(first);
        Assert.Equal(first.ToString(), second.ToString());
    }
}
