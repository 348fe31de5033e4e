using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace SpasmBot.DirectLine;

/// <summary>JSON as Direct Line clients write and read it.</summary>
internal static class WireJson
{
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        ContractResolver = new DefaultContractResolver { NamingStrategy = new CamelCaseNamingStrategy(processDictionaryKeys: false, overrideSpecifiedNames: false) },
        NullValueHandling = NullValueHandling.Ignore,
        // What looks like a date in channelData or value is text, and must come back letter for letter.
        DateParseHandling = DateParseHandling.None,
        MaxDepth = 64,
        MetadataPropertyHandling = MetadataPropertyHandling.Ignore, // '$ref' is data: as a reference it could make a circle
        Converters = { new UtcMilliseconds() },
    });

    /// <exception cref="DirectLineException">400: not JSON, or not of the shape of a <typeparamref name="T"/>.</exception>
    public static T? Read<T>(string json)
    {
        try
        {
            using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None, MaxDepth = 64 };
            var value = Serializer.Deserialize<T>(reader);
            if (reader.Read())
                throw DirectLineException.BadArgument("The body holds more than one JSON value");
            return value;
        }
        // Newtonsoft lets some malformed values through to the converters of .NET, which throw their own.
        catch (Exception e) when (e is JsonException or FormatException or OverflowException or InvalidCastException or ArgumentException)
        {
            throw DirectLineException.BadArgument("The body is not JSON of the expected shape");
        }
    }

    public static string Write(object value)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using var writer = new JsonTextWriter(text);
        Serializer.Serialize(writer, value);
        return text.ToString();
    }

    public static JObject ToObject(object value) => JObject.FromObject(value, Serializer);

    /// <summary>The service writes times in UTC with milliseconds; what has an offset of its own keeps it.</summary>
    private sealed class UtcMilliseconds : JsonConverter<DateTimeOffset>
    {
        public override bool CanRead => false;

        public override DateTimeOffset ReadJson(JsonReader reader, Type type, DateTimeOffset existing, bool has, JsonSerializer serializer) =>
            throw new NotSupportedException();

        public override void WriteJson(JsonWriter writer, DateTimeOffset value, JsonSerializer serializer) =>
            writer.WriteValue(value.ToString(value.Offset == TimeSpan.Zero ? "yyyy-MM-dd'T'HH:mm:ss.fff'Z'" : "yyyy-MM-dd'T'HH:mm:ss.fffzzz", CultureInfo.InvariantCulture));
    }
}
