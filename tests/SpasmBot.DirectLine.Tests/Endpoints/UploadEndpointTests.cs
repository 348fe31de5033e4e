using System.Net.Http.Headers;
using System.Text;
using SpasmBot.DirectLine.Tests.Support;

namespace SpasmBot.DirectLine.Tests.Endpoints;

public sealed class UploadEndpointTests
{
    private const string Message = """{"type":"message","text":"see","from":{"id":"u"},"channelData":{"clientActivityID":"c"}}""";

    [Fact]
    public async Task The_bot_gets_the_text_and_is_told_of_the_files()
    {
        await using var host = await BotHost.StartAsync();
        using var client = await Client.StartedAsync(host);

        var reply = await UploadAsync(client, File("image/png", @"..\..\etc/leg.png"));

        Assert.Equal(200, reply.Status);
        var received = host.Bot.Received[^1];
        Assert.Equal("see", received.Text);
        Assert.Equal(("image/png", "leg.png", null), (received.Attachments[0].ContentType, received.Attachments[0].Name, received.Attachments[0].ContentUrl));
        Assert.Equal(["Welcome", "see", "You said: see"], await client.TextsAsync());
    }

    [Fact]
    public async Task A_file_without_a_message_is_a_message_of_its_own()
    {
        await using var host = await BotHost.StartAsync();
        using var client = await Client.StartedAsync(host);

        var reply = await client.AskAsync(HttpMethod.Post, Path(client), new MultipartFormDataContent { { File("application/pdf", "a.pdf"), "file", "a.pdf" } });

        Assert.Equal(200, reply.Status);
        Assert.Equal("message", host.Bot.Received[^1].Type);
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("image/svg+xml")]
    [InlineData("application/octet-stream")]
    public async Task Files_of_other_kinds_are_refused(string contentType)
    {
        await using var host = await BotHost.StartAsync();
        using var client = await Client.StartedAsync(host);

        Assert.Equal(415, (await UploadAsync(client, File(contentType, "a"))).Status);
        Assert.Equal(["Welcome"], await client.TextsAsync());
    }

    [Fact]
    public async Task Too_large_a_file_is_refused()
    {
        await using var host = await BotHost.StartAsync();
        using var client = await Client.StartedAsync(host);

        Assert.Equal(413, (await UploadAsync(client, File("image/png", "a.png", 5 * 1024 * 1024))).Status);
    }

    [Fact]
    public async Task A_malformed_form_is_refused()
    {
        await using var host = await BotHost.StartAsync();
        using var client = await Client.StartedAsync(host);
        var content = new StringContent("no form") { Headers = { ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=x") } };

        Assert.Equal(400, (await client.AskAsync(HttpMethod.Post, Path(client), content)).Status);
        Assert.Equal(415, (await client.PostAsync(Path(client), "{}")).Status);
    }

    private static string Path(Client client) => $"conversations/{client.ConversationId}/upload?userId=u";

    private static Task<Client.Reply> UploadAsync(Client client, ByteArrayContent file)
    {
        var activity = new ByteArrayContent(Encoding.UTF8.GetBytes(Message)) { Headers = { ContentType = new MediaTypeHeaderValue("application/vnd.microsoft.activity") } };
        var form = new MultipartFormDataContent { { activity, "activity", "blob" } };
        form.Add(file, "file", file.Headers.GetValues("X-Name").Single());
        return client.AskAsync(HttpMethod.Post, Path(client), form);
    }

    private static ByteArrayContent File(string contentType, string name, int length = 10) =>
        new(new byte[length]) { Headers = { { "Content-Type", contentType }, { "X-Name", name } } };
}
