using System.Collections;

namespace Microsoft.Bot.Schema;

/// <summary>
/// The content of an attachment as JSON. It comes back as a token: whatever names of types it has came from outside, and are only text here.
/// A stream is the one exception, and is written as its bytes.
/// </summary>
internal sealed class AttachmentContent : JsonConverter
{
    private const string TypeName = "$type";
    private const string Buffer = "buffer";

    public override bool CanConvert(Type objectType) => true;

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) => JToken.ReadFrom(reader) switch
    {
        JValue value => value.Value,
        JObject content when (string)content[TypeName] == nameof(MemoryStream) && content[Buffer] is JArray bytes => new MemoryStream(bytes.ToObject<byte[]>()),
        var content => content,
    };

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer)
    {
        switch (value)
        {
            case MemoryStream stream:
                new JObject { [TypeName] = nameof(MemoryStream), [Buffer] = new JArray(stream.ToArray().Select(one => (int)one)) }.WriteTo(writer);
                break;
            case IDictionary entries when HasStream(entries.Values):
                writer.WriteStartObject();
                foreach (DictionaryEntry entry in entries)
                {
                    writer.WritePropertyName(entry.Key.ToString());
                    WriteJson(writer, entry.Value, serializer);
                }

                writer.WriteEndObject();
                break;
            case IList items when HasStream(items):
                writer.WriteStartArray();
                foreach (var item in items)
                    WriteJson(writer, item, serializer);
                writer.WriteEndArray();
                break;
            default:
                serializer.Serialize(writer, value);
                break;
        }
    }

    private static bool HasStream(IEnumerable values)
    {
        foreach (var value in values)
        {
            if (value is MemoryStream || value is IDictionary entries && HasStream(entries.Values) || value is IList items && HasStream(items))
                return true;
        }

        return false;
    }
}
