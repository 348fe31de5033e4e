using System.Buffers;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>Lends Json.NET its buffers.</summary>
internal sealed class SharedChars : IArrayPool<char>
{
    public static readonly SharedChars Instance = new();

    public char[] Rent(int minimumLength) => ArrayPool<char>.Shared.Rent(minimumLength);

    public void Return(char[] array) => ArrayPool<char>.Shared.Return(array);
}
