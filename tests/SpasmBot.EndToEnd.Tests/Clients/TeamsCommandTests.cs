using System.Text.Json.Nodes;
using SpasmBot.EndToEnd.Tests.Harness;

namespace SpasmBot.EndToEnd.Tests.Clients;

public class TeamsCommandTests(BotProcess bot) : IClassFixture<BotProcess>
{
    /// <summary>What the Teams app's menu offers to send.</summary>
    public static TheoryData<string> Commands => [.. JsonNode.Parse(File.ReadAllText(Repository.PathOf("deploymentTemplates", "teams", "manifest.json")))!
        ["bots"]![0]!["commandLists"]![0]!["commands"]!.AsArray().Select(command => command!["title"]!.GetValue<string>())];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_command_of_the_menu_is_understood_in_mid_conversation(string command)
    {
        var helpless = await AnswerAsync("qwrtzp xkcd");

        var answer = await AnswerAsync(command);

        Assert.NotEqual(helpless.Split('\n')[0], answer.Split('\n')[0]);
    }

    private async Task<string> AnswerAsync(string text)
    {
        await using var chat = new ConnectorChat(bot.Address);
        await chat.JoinAsync();
        await chat.PressAsync(await chat.NextQuestionAsync(), "agree");
        await chat.PressAsync(await chat.NextQuestionAsync(), "calf");
        Assert.Equal("symptoms", (await chat.NextQuestionAsync()).Id);
        await chat.SayAsync(text);
        return (await chat.NextAsync()).Text;
    }
}
