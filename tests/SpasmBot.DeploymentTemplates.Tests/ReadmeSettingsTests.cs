using System.Text.RegularExpressions;

namespace SpasmBot.DeploymentTemplates.Tests;

public partial class ReadmeSettingsTests
{
    [Fact]
    public void The_table_in_the_README_has_every_setting_of_the_bot_and_no_other()
    {
        var rows = Repository.Read("README.md").Split('\n').SkipWhile(line => line != "## Settings").Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal));
        var told = rows.Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .SelectMany(line => Key().Matches(line.Split('|')[1]).Select(match => match.Groups[1].Value))
            .Where(key => !key.Contains('_', StringComparison.Ordinal));

        Assert.Equal(BotSettings.Own.Order(), told.Order());
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Key();
}
