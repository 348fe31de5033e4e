using System.Buffers;
using Newtonsoft.Json;

namespace SpasmBot.Turns;

/// <summary>Lends Json.NET the process's own buffers.</summary>
internal sealed class SharedChars : IArrayPool<char>
{
    public static SharedChars Instance { get; } = new();

    public char[] Rent(int minimumLength) => ArrayPool<char>.Shared.Rent(minimumLength);

    public void Return(char[]? array)
    {
        if (array != null)
            ArrayPool<char>.Shared.Return(array);
    }
}
