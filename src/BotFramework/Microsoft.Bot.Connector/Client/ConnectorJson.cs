using Microsoft.Rest.Serialization;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Connector;

/// <summary>How activities look on the wire.</summary>
internal static class ConnectorJson
{
    // Shared: a resolver caches what it learns of a type, and learning costs far more than writing.
    private static readonly WireContracts Contracts = new();

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static JsonSerializerSettings NewSettings() => new()
    {
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        NullValueHandling = NullValueHandling.Ignore,
        ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
        ContractResolver = Contracts,
    };

    public static HttpContent Write(object body, JsonSerializerSettings settings)
    {
        var bytes = new MemoryStream();
        using (var writer = new JsonTextWriter(new StreamWriter(bytes, Utf8, 1024, leaveOpen: true)))
            JsonSerializer.CreateDefault(settings).Serialize(writer, body);

        var content = new ByteArrayContent(bytes.GetBuffer(), 0, (int)bytes.Length);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        return content;
    }

    private sealed class WireContracts : DefaultContractResolver
    {
        private static readonly JsonConverter Durations = new Iso8601TimeSpanConverter();

        protected override JsonConverter ResolveContractConverter(Type objectType) =>
            (Nullable.GetUnderlyingType(objectType) ?? objectType) == typeof(TimeSpan) ? Durations : base.ResolveContractConverter(objectType);
    }
}
