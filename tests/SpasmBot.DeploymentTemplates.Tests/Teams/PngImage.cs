using System.Buffers.Binary;
using System.IO.Compression;

namespace SpasmBot.DeploymentTemplates.Tests.Teams;

/// <summary>A decoded PNG of 8 bits a channel, not interlaced, with or without alpha: what our icons are.</summary>
public sealed record PngImage(int Width, int Height, IReadOnlyList<PngImage.Pixel> Pixels)
{
    /// <param name="Colour">As #RRGGBB.</param>
    public sealed record Pixel(string Colour, byte Alpha);

    public static PngImage Load(string path)
    {
        var file = File.ReadAllBytes(Repository.PathOf(path));
        var width = Number(file, 16);
        var height = Number(file, 20);
        var channels = (Depth: file[24], Kind: file[25], Interlaced: file[28]) switch
        {
            (8, 2, 0) => 3,
            (8, 6, 0) => 4,
            var other => throw new NotSupportedException($"{path}: {other}"),
        };
        return new(width, height, [.. Lines(Packed(file), width * channels, height, channels).SelectMany(line => line.Chunk(channels))
            .Select(pixel => new Pixel($"#{pixel[0]:X2}{pixel[1]:X2}{pixel[2]:X2}", channels == 4 ? pixel[3] : (byte)255))]);
    }

    private static byte[] Packed(byte[] file)
    {
        using var data = new MemoryStream();
        for (var at = 8; at < file.Length; at += Number(file, at) + 12)
            if (file.AsSpan(at + 4, 4).SequenceEqual("IDAT"u8))
                data.Write(file, at + 8, Number(file, at));
        data.Position = 0;
        using var unpacked = new MemoryStream();
        using (var zlib = new ZLibStream(data, CompressionMode.Decompress))
            zlib.CopyTo(unpacked);
        return unpacked.ToArray();
    }

    // Each line is stored as differences from its left and upper neighbours (PNG specification, 9.2).
    private static IEnumerable<byte[]> Lines(byte[] packed, int stride, int height, int channels)
    {
        var above = new byte[stride];
        for (var row = 0; row < height; row++)
        {
            var line = packed.AsSpan(row * (stride + 1) + 1, stride).ToArray();
            var filter = packed[row * (stride + 1)];
            for (var i = 0; i < stride; i++)
            {
                int left = i >= channels ? line[i - channels] : 0, corner = i >= channels ? above[i - channels] : 0;
                line[i] += (byte)(filter switch { 0 => 0, 1 => left, 2 => above[i], 3 => (left + above[i]) / 2, _ => Paeth(left, above[i], corner) });
            }

            yield return above = line;
        }
    }

    private static int Paeth(int left, int up, int corner)
    {
        var guess = left + up - corner;
        var (toLeft, toUp, toCorner) = (Math.Abs(guess - left), Math.Abs(guess - up), Math.Abs(guess - corner));
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }

    private static int Number(byte[] file, int at) => BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
}
