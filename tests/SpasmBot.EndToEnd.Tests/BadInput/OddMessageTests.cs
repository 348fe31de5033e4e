using System.Text.Json.Nodes;
using SpasmBot.EndToEnd.Tests.Harness;

namespace SpasmBot.EndToEnd.Tests.BadInput;

public class OddMessageTests(BotProcess bot) : IClassFixture<BotProcess>
{
    public static TheoryData<string> Odd =>
    [
        """{"type":"nobody-heard-of-this"}""",
        """{"type":"message","value":{"question":"nothing","pick":7}}""",
        """{"type":"message"}""",
        """{"type":"message","text":""}""",
        """{"type":"message","text":"   "}""",
        """{"type":"message","text":"🙂🙃👍🏽"}""",
        """{"type":"message","text":"qwrtzp xkcd"}""",
        """{"type":"message","attachments":[{"contentType":"image/png","contentUrl":"data:image/png;base64,AAAA"}]}""",
        """{"type":"message","value":{"pick":7}}""",
        """{"type":"message","value":"a string"}""",
        """{"type":"message","text":"tenthousand"}""",
    ];

    [Theory]
    [MemberData(nameof(Odd))]
    public async Task What_cannot_be_understood_is_asked_again_in_other_words_and_after_three_times_with_the_choices(string activity)
    {
        await using var chat = new ConnectorChat(bot.Address);
        await chat.JoinAsync();
        await chat.PressAsync(await chat.NextQuestionAsync(), "agree");
        var first = await AskedAsync(chat);
        Assert.Equal("location", first.Question!.Id);

        var again = new List<BotMessage>();
        for (var time = 0; time < 4; time++)
        {
            await chat.PostAsync(Parse(activity));
            again.Add(await AskedAsync(chat));
        }

        Assert.All(again, message => Assert.True(message.Question!.Id == "location", chat.Transcript));
        Assert.NotEqual(first.Text, again[0].Text);
        var said = string.Join('\n', chat.Heard.Select(message => message.Text));
        Assert.All(first.Question.Options, option => Assert.Contains(option.Title, said));

        await chat.SayAsync("my calf");
        Assert.Equal("symptoms", (await chat.NextQuestionAsync()).Id);
    }

    [Theory]
    [MemberData(nameof(Odd))]
    public async Task A_conversation_that_begins_oddly_is_answered(string activity)
    {
        await using var chat = new ConnectorChat(bot.Address);

        await chat.PostAsync(Parse(activity));
        await chat.HearAllAsync();
        await chat.SayAsync("hello");

        var outcome = await Person.WithACramp.TalkAsync(chat);
        Assert.True(outcome.Level == "self-care", chat.Transcript);
    }

    [Fact]
    public async Task Concurrent_first_messages_get_one_greeting()
    {
        var id = Guid.NewGuid().ToString();
        var chats = Enumerable.Range(0, 8).Select(_ => new ConnectorChat(bot.Address, conversation: id, person: id)).ToList();

        await Task.WhenAll(chats.Select((chat, index) => index % 2 == 0 ? chat.JoinAsync() : chat.SayAsync("hello")));

        await using var alone = new ConnectorChat(bot.Address);
        await alone.JoinAsync();
        var greeting = (await alone.NextAsync()).Text;
        var heard = new List<string>();
        foreach (var chat in chats)
            while (chat.HasNext)
                heard.Add((await chat.NextAsync()).Text);
        Assert.Single(heard, text => text == greeting);
    }

    private static JsonObject Parse(string activity) =>
        JsonNode.Parse(activity.Replace("tenthousand", string.Concat(Enumerable.Repeat("blah blub ", 1000))))!.AsObject();

    private static async Task<BotMessage> AskedAsync(ConnectorChat chat)
    {
        var message = await chat.NextTurningPointAsync();
        Assert.True(message.Question is not null, chat.Transcript);
        return message;
    }
}
