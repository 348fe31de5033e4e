using System.Buffers;

namespace Microsoft.Bot.Builder;

/// <summary>Text that is written into a borrowed buffer, which goes back when this is disposed.</summary>
internal sealed class PooledText : TextWriter
{
    private char[] _chars = ArrayPool<char>.Shared.Rent(4096);
    private int _length;

    public override Encoding Encoding => Encoding.Unicode;

    public ReadOnlySpan<char> Written => _chars.AsSpan(0, _length);

    public override void Write(char value) => Room(1)[0] = value;

    public override void Write(char[] buffer, int index, int count) => buffer.AsSpan(index, count).CopyTo(Room(count));

    public override void Write(string value) => value?.CopyTo(Room(value.Length));

    protected override void Dispose(bool disposing)
    {
        ArrayPool<char>.Shared.Return(_chars);
        (_chars, _length) = ([], 0);
    }

    private Span<char> Room(int count)
    {
        if (_length + count > _chars.Length)
        {
            var larger = ArrayPool<char>.Shared.Rent(Math.Max(_length + count, _chars.Length * 2));
            Written.CopyTo(larger);
            ArrayPool<char>.Shared.Return(_chars);
            _chars = larger;
        }

        _length += count;
        return _chars.AsSpan(_length - count, count);
    }
}
