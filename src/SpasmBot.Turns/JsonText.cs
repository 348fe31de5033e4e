using System.Text;
using Newtonsoft.Json;

namespace SpasmBot.Turns;

/// <summary>Json.NET to text and back, through buffers that the next one uses again.</summary>
internal static class JsonText
{
    // One large text does not keep its memory for ever.
    private const int MostKept = 64 * 1024;

    [ThreadStatic]
    private static StringBuilder? _buffer;

    /// <param name="declared">What a reader will know of the type.</param>
    public static string Write(JsonSerializer serializer, object value, Type declared)
    {
        var text = _buffer ?? new StringBuilder(4096);
        _buffer = null;
        using (var json = new JsonTextWriter(new StringWriter(text)) { ArrayPool = SharedChars.Instance })
            serializer.Serialize(json, value, declared);
        var written = text.ToString();
        if (text.Capacity <= MostKept)
            _buffer = text.Clear();
        return written;
    }

    public static T? Read<T>(JsonSerializer serializer, string text)
    {
        using var json = new JsonTextReader(new StringReader(text)) { ArrayPool = SharedChars.Instance };
        return serializer.Deserialize<T>(json);
    }
}
