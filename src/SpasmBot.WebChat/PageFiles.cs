using System.Security.Cryptography;
using System.Text;

namespace SpasmBot.WebChat;

/// <summary>The files of the chat page, by the path under which they are served.</summary>
internal sealed class PageFiles
{
    /// <summary>Web Chat itself. It stands apart, since it changes less often than all else, and is forty times as large.</summary>
    public const string Bundle = "webchat.js";

    /// <summary>The template of the page, which is never served as it stands.</summary>
    public const string Page = "index.html";

    private readonly Dictionary<string, Asset> _assets;

    public PageFiles(string folder)
    {
        if (!File.Exists(Path.Combine(folder, Bundle)))
            throw new InvalidOperationException($"The chat page is not complete: {Path.Combine(folder, Bundle)} is missing. Build the project again.");

        _assets = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), file => new Asset(file), StringComparer.Ordinal);

        var own = _assets.Where(asset => asset.Key != Bundle).OrderBy(asset => asset.Key, StringComparer.Ordinal).Select(asset => asset.Value.Hash);
        Version = Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(string.Concat(own))), 0, 8);
    }

    /// <summary>Another set of our own files has another one. It stands in their path, so that modules that import each other fit together.</summary>
    public string Version { get; }

    public Asset this[string path] => _assets[path];

    public Asset? Find(string path) => _assets.GetValueOrDefault(path);
}
