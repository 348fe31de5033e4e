using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace SpasmBot.Triage.Content.Reading;

/// <summary>A YAML node that knows its file and line. What is wrong is noted, not thrown, so that one reading names every problem.</summary>
internal sealed class Node(YamlNode yaml, string file, List<ContentProblem> problems)
{
    public string File => file;

    public int Line => (int)yaml.Start.Line;

    public bool IsMapping => yaml is YamlMappingNode;

    public bool IsList => yaml is YamlSequenceNode;

    public void Wrong(string reason) => problems.Add(new ContentProblem(file, Line, reason));

    public string Text()
    {
        if (yaml is YamlScalarNode { Value: { } value } && value.Trim().Length > 0)
            return value.Trim();
        Wrong("a text is expected here");
        return "";
    }

    public bool Flag()
    {
        if (bool.TryParse(Text(), out var flag))
            return flag;
        Wrong("true or false is expected here");
        return false;
    }

    public decimal Number()
    {
        if (decimal.TryParse(Text(), NumberStyles.Number, CultureInfo.InvariantCulture, out var number))
            return number;
        Wrong("a number is expected here");
        return 0;
    }

    public DateOnly Date()
    {
        if (DateOnly.TryParseExact(Text(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        Wrong("a date like 2026-11-22 is expected here");
        return default;
    }

    public IReadOnlyList<Node> Items()
    {
        if (yaml is YamlSequenceNode sequence)
            return [.. sequence.Children.Select(Child)];
        Wrong("a list is expected here");
        return [];
    }

    /// <summary>The texts of a list; one bare text stands for a list of one.</summary>
    public IReadOnlyList<string> Texts() => IsList ? [.. Items().Select(i => i.Text())] : [Text()];

    public Mapping Map()
    {
        if (yaml is YamlMappingNode mapping)
            return new Mapping(this, [.. mapping.Children.Select(pair => (Child(pair.Key), Child(pair.Value)))]);
        Wrong("keys with values are expected here");
        return new Mapping(this, []);
    }

    /// <summary>The lists in it, however deep, that hold nothing.</summary>
    public IEnumerable<Node> EmptyLists() => yaml switch
    {
        YamlSequenceNode { Children.Count: 0 } => [this],
        YamlSequenceNode sequence => sequence.Children.SelectMany(item => Child(item).EmptyLists()),
        YamlMappingNode mapping => mapping.Children.Values.SelectMany(value => Child(value).EmptyLists()),
        _ => [],
    };

    private Node Child(YamlNode child) => new(child, file, problems);
}
