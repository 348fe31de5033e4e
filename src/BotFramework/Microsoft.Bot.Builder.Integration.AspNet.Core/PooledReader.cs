using System.Buffers;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Reads UTF-8 through a borrowed buffer, which goes back when this is disposed.</summary>
internal sealed class PooledReader : TextReader
{
    private readonly int _length;
    private char[] _chars;
    private int _position;

    public PooledReader(ReadOnlySpan<byte> utf8)
    {
        if (utf8.StartsWith(Encoding.UTF8.Preamble))
            utf8 = utf8[Encoding.UTF8.Preamble.Length..];

        _chars = ArrayPool<char>.Shared.Rent(utf8.Length);
        _length = Encoding.UTF8.GetChars(utf8, _chars);
    }

    public override int Peek() => _position < _length ? _chars[_position] : -1;

    public override int Read() => _position < _length ? _chars[_position++] : -1;

    public override int Read(char[] buffer, int index, int count)
    {
        count = Math.Min(count, _length - _position);
        _chars.AsSpan(_position, count).CopyTo(buffer.AsSpan(index));
        _position += count;
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        ArrayPool<char>.Shared.Return(_chars);
        (_chars, _position) = ([], _length);
    }
}
