using System.Text;
using YamlDotNet.RepresentationModel;

namespace SpasmBot.Triage.Content.Writing;

/// <summary>A YAML file without its texts: every key stays, and what stood there is a comment. Sources stay; the day of the review does not.</summary>
internal static class EmptyCopy
{
    private const int CommentWidth = 140;

    public static string Of(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        var copy = new StringBuilder();
        foreach (var line in yaml.Split('\n').TakeWhile(line => line.StartsWith('#')))
            copy.Append(line.TrimEnd()).Append('\n');
        if (stream.Documents is [{ RootNode: YamlMappingNode root }, ..])
            Write(root, 0, copy);
        return copy.ToString();
    }

    private static void Write(YamlMappingNode mapping, int indent, StringBuilder copy)
    {
        foreach (var (key, value) in mapping.Children)
            Write(((YamlScalarNode)key).Value!, value, indent, copy);
    }

    private static void Write(string key, YamlNode value, int indent, StringBuilder copy)
    {
        if (key == "reviewed")
            return;
        var start = new string(' ', indent) + Quoted(key) + ":";
        switch (value)
        {
            case YamlMappingNode inside:
                copy.Append(start).Append('\n');
                Write(inside, indent + 2, copy);
                break;
            case YamlSequenceNode list when key is "sources":
                copy.Append(start).Append(" [").AppendJoin(", ", list.Children.Select(child => child.ToString())).Append("]\n");
                break;
            case YamlSequenceNode list:
                Comment(string.Join(" | ", list.Children.Select(child => child.ToString())), indent, copy);
                copy.Append(start).Append(" []\n");
                break;
            default:
                Comment(value.ToString(), indent, copy);
                copy.Append(start).Append(" \"\"\n");
                break;
        }
    }

    private static void Comment(string text, int indent, StringBuilder copy)
    {
        foreach (var line in text.Split('\n').SelectMany(line => line.Chunk(CommentWidth)))
            copy.Append(' ', indent).Append("# ").Append(line).Append('\n');
    }

    private static string Quoted(string key) => $"\"{key.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"";
}
