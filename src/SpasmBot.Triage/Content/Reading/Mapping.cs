namespace SpasmBot.Triage.Content.Reading;

/// <summary>The keys and values of one YAML mapping, each to be asked for by name; a key that nobody asked for is a problem.</summary>
internal sealed class Mapping(Node node, IReadOnlyList<(Node Key, Node Value)> entries)
{
    private readonly HashSet<string> _asked = [];

    public IEnumerable<(Node Key, Node Value)> Entries => entries;

    public Node? Child(string key)
    {
        _asked.Add(key);
        foreach (var (name, value) in entries)
            if (name.Text() == key)
                return value;
        return null;
    }

    public string Required(string key)
    {
        if (Child(key) is { } child)
            return child.Text();
        node.Wrong($"the key '{key}' is missing");
        return "";
    }

    public string? Optional(string key) => Child(key)?.Text();

    public bool Flag(string key) => Child(key)?.Flag() ?? false;

    public DateOnly? Date(string key) => Child(key)?.Date();

    public IReadOnlyList<string> Texts(string key) => Child(key)?.Texts() ?? [];

    /// <summary>To be called when every known key was asked for.</summary>
    public void Done()
    {
        foreach (var (key, _) in entries)
            if (!_asked.Contains(key.Text()))
                key.Wrong($"unknown key '{key.Text()}': here are known {string.Join(", ", _asked.Order())}");
    }
}
