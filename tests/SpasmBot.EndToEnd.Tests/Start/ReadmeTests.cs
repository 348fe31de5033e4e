using System.Runtime.Versioning;
using System.Text.RegularExpressions;
using SpasmBot.EndToEnd.Tests.Harness;

namespace SpasmBot.EndToEnd.Tests.Start;

/// <summary>What the README promises is there, and answers as it says.</summary>
public partial class ReadmeTests(BotProcess bot) : IClassFixture<BotProcess>
{
    private static readonly string Readme = File.ReadAllText(Repository.PathOf("README.md"));

    [Theory]
    [InlineData("README.md")]
    [InlineData("deploymentTemplates/README.md")]
    [InlineData("dialogs/README.md")]
    public void Whatever_is_linked_is_there(string document)
    {
        var folder = Path.GetDirectoryName(Repository.PathOf(document))!;
        var links = Link().Matches(File.ReadAllText(Repository.PathOf(document))).Select(link => link.Groups[1].Value.Split('#')[0]);

        Assert.All(links.Where(link => link.Length > 0 && !link.StartsWith("http", StringComparison.Ordinal)), link =>
            Assert.True(Path.Exists(Path.Combine(folder, link)), $"{document} links {link}"));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("deploymentTemplates/README.md")]
    public void Whatever_a_command_names_is_there(string document)
    {
        var commands = Fence().Matches(File.ReadAllText(Repository.PathOf(document))).SelectMany(fence => fence.Groups[1].Value.Split('\n'));
        var paths = commands.SelectMany(command => command.Split(' ')).Select(word => word.Trim().TrimStart('@'))
            .Where(word => OwnPath().IsMatch(word)).ToList();

        Assert.NotEmpty(paths);
        Assert.All(paths, path => Assert.True(Path.Exists(Repository.PathOf(path)), $"{document} names {path}"));
    }

    [Fact]
    public void The_map_shows_every_project()
    {
        var projects = Directory.EnumerateDirectories(Repository.PathOf("src")).Select(folder => $"(src/{Path.GetFileName(folder)})");

        Assert.All(projects, project => Assert.Contains(project, Readme));
    }

    [Fact, SupportedOSPlatform("linux")]
    public void The_test_command_can_be_run() =>
        Assert.True(File.GetUnixFileMode(Repository.PathOf("tests", "run")).HasFlag(UnixFileMode.UserExecute));

    [Fact]
    public async Task The_conversations_that_it_shows_go_as_it_shows_them()
    {
        var conversations = Conversation().Matches(Readme).Select(match => match.Groups[1].Value.Trim().Split('\n')).ToList();
        Assert.NotEmpty(conversations);

        foreach (var lines in conversations)
        {
            await using var chat = new ConnectorChat(bot.Address);
            foreach (var line in lines)
                if (line.StartsWith("You: ", StringComparison.Ordinal))
                    await chat.SayAsync(line["You: ".Length..]);
                else
                    await HearAsync(chat, line["Bot: ".Length..]);
        }
    }

    private static async Task HearAsync(ConnectorChat chat, string line)
    {
        do
            if (chat.Heard.LastOrDefault()?.Text.Replace("**", "").Contains(line) == true)
                return;
        while (chat.HasNext && await chat.NextAsync() is not null);
        Assert.Fail($"'{line}' was not said:\n{chat.Transcript}");
    }

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"```bash\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^(src|tests|dialogs|deploymentTemplates)/[\w./-]+$")]
    private static partial Regex OwnPath();

    [GeneratedRegex(@"```\n(You: .*?)```", RegexOptions.Singleline)]
    private static partial Regex Conversation();
}
