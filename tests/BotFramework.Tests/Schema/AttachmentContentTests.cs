using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Schema;

/// <summary>What stands in an attachment came from outside, also when it is read from a store that names types.</summary>
public class AttachmentContentTests
{
    private static readonly JsonSerializerSettings NamesTypes = new() { TypeNameHandling = TypeNameHandling.All };

    [Theory]
    [InlineData("zz")]
    [InlineData("System.IO.FileInfo, System.Private.CoreLib")]
    [InlineData("Microsoft.Bot.Schema.HeroCard, Microsoft.Bot.Schema")]
    public async Task A_name_of_a_type_that_a_person_sent_stays_text(string type)
    {
        IStorage storage = new MemoryStorage();
        var picture = new Attachment("image/png", content: new JObject { ["$type"] = type, ["title"] = "t" });

        await storage.WriteAsync(new Dictionary<string, object> { ["state"] = new Dictionary<string, object> { ["picture"] = picture } }, default);
        var state = (IDictionary<string, object>)(await storage.ReadAsync(["state"], default))["state"];

        var content = Assert.IsType<JObject>(((Attachment)state["picture"]).Content);
        Assert.Equal((type, "t"), ((string)content["$type"]!, (string)content["title"]!));
    }

    [Fact]
    public void A_card_comes_back_as_its_JSON()
    {
        var json = JsonConvert.SerializeObject(new HeroCard("t").ToAttachment(), NamesTypes);

        Assert.Equal("t", (string)Assert.IsType<JObject>(JsonConvert.DeserializeObject<Attachment>(json, NamesTypes)!.Content)["title"]!);
    }

    [Fact]
    public void A_stream_is_written_as_its_bytes_and_comes_back_as_a_stream()
    {
        var json = JsonConvert.SerializeObject(new Attachment(content: new MemoryStream([1, 2, 3])));

        Assert.Contains("\"content\":{\"$type\":\"MemoryStream\",\"buffer\":[1,2,3]}", json);
        Assert.Equal(new byte[] { 1, 2, 3 }, Assert.IsType<MemoryStream>(JsonConvert.DeserializeObject<Attachment>(json)!.Content).ToArray());
    }

    [Fact]
    public void A_stream_within_the_content_is_written_too()
    {
        var content = new Dictionary<string, object> { ["a"] = new List<object> { new MemoryStream([1]) }, ["b"] = new CardImage("u") };

        var written = JObject.Parse(JsonConvert.SerializeObject(new Attachment(content: content)))["content"]!;

        Assert.Equal(1, (int)written["a"]![0]!["buffer"]![0]!);
        Assert.Equal("u", (string)written["b"]!["url"]!);
    }

    [Theory]
    [InlineData("\"AQID\"", "AQID")]
    [InlineData("7", 7L)]
    [InlineData("null", null)]
    public void Plain_content_comes_back_plain(string json, object? expected) =>
        Assert.Equal(expected, JsonConvert.DeserializeObject<Attachment>($$"""{"content":{{json}}}""")!.Content);
}
