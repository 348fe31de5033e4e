using SpasmBot.Content;

namespace SpasmBot.Tests.Content;

public class ContentCommandTests
{
    private static string Dialogs => Path.Combine(AppContext.BaseDirectory, "dialogs");

    private static (int Exit, string Output) Run(string folder, params string[] args)
    {
        using var output = new StringWriter();
        return (ContentCommand.Run(["content", .. args], folder, output), output.ToString());
    }

    [Fact]
    public void The_content_of_the_product_is_valid() => Assert.Equal(0, Run(Dialogs, "validate").Exit);

    [Fact]
    public void A_mistake_is_named_with_file_line_and_reason()
    {
        var broken = Directory.CreateTempSubdirectory().FullName;
        try
        {
            Copy(Dialogs, broken);
            var sources = Path.Combine(broken, "sources.yaml");
            File.WriteAllText(sources, "- id: only-me\n  publisher: Nobody\n  titel: wrong key\n");
            var (exit, output) = Run(broken, "validate");
            Assert.Equal(1, exit);
            Assert.Contains("sources.yaml:3", output);
            Assert.Contains("titel", output);
        }
        finally
        {
            Directory.Delete(broken, recursive: true);
        }
    }

    [Fact]
    public void Words_are_explained_to_their_level()
    {
        var (exit, output) = Run(Dialogs, "explain", "no numbness but my calf cramps and my foot feels weak");
        Assert.Equal(0, exit);
        Assert.Contains("found  leg-weakness in 'foot .. weak' by ", output);
        Assert.Contains("found  numbness in 'numbness' by ", output);
        Assert.Contains(": negated", output);
        Assert.Contains("heard  leg-weakness (Present)", output);
        Assert.Contains("rule   seed-leg-weakness (emergency): seed-article", output);
        Assert.EndsWith("level  emergency", output.Trim());
    }

    [Fact]
    public void Words_in_a_language_that_is_not_there_are_not_explained_in_another()
    {
        var (exit, output) = Run(Dialogs, "explain", "my calf cramps", "--language", "xx");
        Assert.Equal(2, exit);
        Assert.StartsWith("--language xx: the languages are en", output);
    }

    [Fact]
    public void A_language_is_added_and_validate_says_what_it_lacks()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            Copy(Dialogs, folder);
            Assert.Equal(0, Run(folder, "add-language", "pt", "Português").Exit);
            var (exit, output) = Run(Dialogs, "validate", "--folder", folder);
            Assert.Equal(1, exit);
            Assert.Matches(@"(?m)^pt/messages/start\.yaml:\d+: a text is expected here\r?$", output);
            Assert.All(output.Trim().Split('\n'), line => Assert.StartsWith("pt/", line));
            Assert.Equal(1, Run(folder, "add-language", "pt", "Português").Exit);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void What_the_program_says_is_found_in_the_program()
    {
        var code = ProgramWords.Read(new HashSet<string>());

        Assert.Superset(new HashSet<string> { "help", "welcome", "goodbye", "late-button", "not-understood.words", "number.unknown" }, code.MessageKeys.ToHashSet());
        Assert.DoesNotContain("message", code.MessageKeys);
    }

    [Theory]
    [InlineData("valid")]
    [InlineData("explain")]
    [InlineData("validate", "--language", "es")]
    public void Anything_else_gets_the_usage(params string[] arguments) => Assert.Equal(2, Run(Dialogs, arguments).Exit);

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
