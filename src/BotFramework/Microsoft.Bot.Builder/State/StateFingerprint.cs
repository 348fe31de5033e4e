using System.Buffers;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>Tells whether a state has changed: the SHA-256 of its JSON, taken without making a string of it.</summary>
internal readonly record struct StateFingerprint(ulong A, ulong B, ulong C, ulong D)
{
    private static readonly JsonSerializer Serializer = JsonSerializer.Create();

    public static StateFingerprint Of(IDictionary<string, object> state)
    {
        // The settings that an application set for all of Json.NET count, as they do where its strings are compared.
        var serializer = JsonConvert.DefaultSettings == null ? Serializer : JsonSerializer.CreateDefault();

        using var text = new PooledText();
        using (var json = new JsonTextWriter(text) { ArrayPool = SharedChars.Instance, CloseOutput = false })
            serializer.Serialize(json, state);

        Span<ulong> hash = stackalloc ulong[4];
        SHA256.HashData(MemoryMarshal.AsBytes(text.Written), MemoryMarshal.AsBytes(hash));
        return new StateFingerprint(hash[0], hash[1], hash[2], hash[3]);
    }

    private sealed class SharedChars : IArrayPool<char>
    {
        public static readonly SharedChars Instance = new();

        public char[] Rent(int minimumLength) => ArrayPool<char>.Shared.Rent(minimumLength);

        public void Return(char[] array) => ArrayPool<char>.Shared.Return(array);
    }

    private sealed class PooledText : TextWriter
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
            _chars = [];
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
}
