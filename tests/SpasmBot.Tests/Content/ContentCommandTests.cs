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
        var (exit, output) = Run(Dialogs, "explain", "my calf cramps and my foot feels weak");
        Assert.Equal(0, exit);
        Assert.Contains("leg-weakness", output);
        Assert.EndsWith("level  emergency", output.Trim());
    }

    [Fact]
    public void Anything_else_gets_the_usage() => Assert.Equal(2, Run(Dialogs, "valid").Exit);

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
