using System.Security.Cryptography;
using System.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace SpasmBot.Triage.Content.Reading;

/// <summary>The content files of a folder. A part named <c>x</c> is the file x.yaml, or every file in the folder x, or both.</summary>
internal sealed class ContentFolder(string root)
{
    private readonly SortedDictionary<string, byte[]> _hashes = new(StringComparer.Ordinal);

    public string Root => root;

    public List<ContentProblem> Problems { get; } = [];

    /// <summary>Where each id of a part stands.</summary>
    public Positions Positions { get; } = new();

    /// <summary>The top nodes of a part's files; none where a part has no file.</summary>
    public IReadOnlyList<Node> Part(string name)
    {
        var nodes = new List<Node>();
        // Files are read side by side: this is a fourth of a start.
        foreach (var (file, hash, tops, problem) in FilesOf(name).AsParallel().AsOrdered().Select(Read))
        {
            _hashes[file] = hash;
            nodes.AddRange(tops.Select(top => new Node(top, file, Problems)));
            if (problem is not null)
                Problems.Add(problem);
        }
        return nodes;
    }

    /// <summary>The items of a part whose files are lists.</summary>
    public IEnumerable<Node> Items(string name) => Part(name).SelectMany(n => n.Items());

    /// <summary>The entries of a part whose files are mappings. A key that stands twice is a problem.</summary>
    public IEnumerable<(string Key, Node Value)> Entries(string name)
    {
        var seen = new HashSet<string>();
        foreach (var (key, value) in Part(name).SelectMany(n => n.Map().Entries))
        {
            if (seen.Add(key.Text()))
            {
                Positions.Note(name, key.Text(), key);
                yield return (key.Text(), value);
            }
            else
                key.Wrong($"'{key.Text()}' stands here a second time");
        }
    }

    /// <summary>Folders that hold a language.yaml.</summary>
    public IEnumerable<string> Languages() =>
        Directory.EnumerateDirectories(root)
            .Where(d => File.Exists(Path.Combine(d, "language.yaml")))
            .Select(d => Path.GetFileName(d))
            .Order(StringComparer.Ordinal);

    /// <summary>The YAML files of a part, relative to the part's own folder, with forward slashes.</summary>
    public IReadOnlyList<string> FileNames(string part)
    {
        var folder = Path.Combine(root, part);
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)]
            : [];
    }

    /// <summary>Twelve hexadecimal digits that change when any file that was read changes.</summary>
    public string Version()
    {
        var all = string.Concat(_hashes.Select(file => $"{file.Key}\0{Convert.ToHexStringLower(file.Value)}\0"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all)))[..12];
    }

    private (string File, byte[] Hash, IReadOnlyList<YamlNode> Tops, ContentProblem? Problem) Read(string path)
    {
        var file = Path.GetRelativePath(root, path).Replace('\\', '/');
        var text = File.ReadAllText(path);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")));
        var parser = new Parser(new StringReader(text));
        try
        {
            var stream = new YamlStream();
            stream.Load(parser);
            return (file, hash, [.. stream.Documents.Select(d => d.RootNode)], null);
        }
        catch (YamlException e)
        {
            return (file, hash, [], new ContentProblem(file, (int)e.Start.Line, e.Message));
        }
        // The parser's own state fails it where a list is not closed.
        catch (InvalidOperationException)
        {
            return (file, hash, [], new ContentProblem(file, (int)(parser.Current?.End.Line ?? 1), "this is no YAML: a bracket or a quote may not be closed here"));
        }
    }

    private IEnumerable<string> FilesOf(string name)
    {
        var file = Path.Combine(root, name + ".yaml");
        if (File.Exists(file))
            yield return file;
        foreach (var inside in FileNames(name))
            yield return Path.Combine(root, name, inside);
    }
}
