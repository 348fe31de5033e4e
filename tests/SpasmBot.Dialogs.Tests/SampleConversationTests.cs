using SpasmBot.Dialogs.Tests.Talking;
using YamlDotNet.RepresentationModel;

namespace SpasmBot.Dialogs.Tests;

/// <summary>Replays dialogs/conversations: what a reviewer reads there is what the bot does.</summary>
public class SampleConversationTests
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "dialogs", "conversations");

    public static TheoryData<string> Files => [.. Directory.GetFiles(Folder, "*.yaml").Select(file => Path.GetFileName(file)!)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task The_bot_holds_the_conversation_as_it_is_written(string file)
    {
        var yaml = new YamlStream();
        yaml.Load(File.OpenText(Path.Combine(Folder, file)));
        var root = (YamlMappingNode)yaml.Documents[0].RootNode;
        var talk = new Talk(locale: (string)root["locale"]!);
        var replies = "";
        foreach (var turn in ((YamlSequenceNode)root["turns"]).Cast<YamlMappingNode>())
            foreach (var (key, value) in turn.Children)
                switch ((string)key!)
                {
                    case "user":
                        replies = string.Join("\n", (await talk.SayAsync((string)value!)).Select(reply => reply.Text));
                        break;
                    case "question":
                        Assert.Equal((string?)value, talk.OpenQuestion);
                        break;
                    case "outcome":
                        Assert.Equal((string?)value, talk.Level);
                        break;
                    case "measures":
                        Assert.Equal(((YamlSequenceNode)value).Select(m => (string?)m), talk.Outcomes[^1]["measures"]!.Select(m => (string?)m));
                        break;
                    case "rules":
                        Assert.Subset(talk.Outcomes[^1]["rules"]!.Select(r => (string)r!).ToHashSet(), ((YamlSequenceNode)value).Select(r => (string)r!).ToHashSet());
                        break;
                    case "botContains":
                        Assert.Contains((string)value!, replies);
                        break;
                    case var unknown:
                        Assert.Fail($"{file}: unknown key '{unknown}'");
                        break;
                }
    }
}
