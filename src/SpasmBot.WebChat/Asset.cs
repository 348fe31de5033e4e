using System.IO.Compression;
using System.Security.Cryptography;

namespace SpasmBot.WebChat;

/// <summary>A static file, kept in memory: it never changes while the bot runs.</summary>
internal sealed class Asset
{
    private readonly Lazy<byte[]> _brotli;

    public Asset(string file)
    {
        Content = File.ReadAllBytes(file);
        Hash = Convert.ToHexStringLower(SHA256.HashData(Content), 0, 8);
        ContentType = Path.GetExtension(file) switch
        {
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".svg" => "image/svg+xml",
            ".html" => "text/html; charset=utf-8",
            ".txt" => "text/plain; charset=utf-8",
            var other => throw new InvalidOperationException($"Nobody said how a {other} file is served: {file}"),
        };
        _brotli = new Lazy<byte[]>(() => Compress(Content));
    }

    public byte[] Content { get; }

    public string ContentType { get; }

    /// <summary>Another content has another one.</summary>
    public string Hash { get; }

    /// <summary>The content, compressed once, when it is first wanted. Web Chat is a quarter of its size then.</summary>
    public byte[] Brotli => _brotli.Value;

    private static byte[] Compress(byte[] content)
    {
        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.Optimal))
            brotli.Write(content);
        return compressed.ToArray();
    }
}
