using Microsoft.Bot.Builder;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace SpasmBot.Turns;

/// <summary>
/// The bot's state as JSON with the names of types, as the SDK's own storages write it; but only where the declared type does not tell,
/// for the names would be most of it.
/// </summary>
public sealed class StateJson(ISerializationBinder binder)
{
    // A string that looks like a date stays a string: it may be what a person typed.
    private readonly JsonSerializer _serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        TypeNameHandling = TypeNameHandling.Auto,
        TypeNameAssemblyFormatHandling = TypeNameAssemblyFormatHandling.Full,
        ReferenceLoopHandling = ReferenceLoopHandling.Error,
        DateParseHandling = DateParseHandling.None,
        SerializationBinder = binder,
        MaxDepth = 256,
    });

    /// <summary>What to store for a value that the bot writes.</summary>
    public StateChange ToChange(string key, object? value)
    {
        if (value is null)
            return new StateChange(key, null);

        // An item without a tag must not overwrite one that has a tag: no tag is the empty tag.
        return ETagOf(value, out var expected)
            ? new StateChange(key, Write(value), Guid.NewGuid().ToString("N"), expected == "*" ? null : expected ?? string.Empty)
            : new StateChange(key, Write(value));
    }

    /// <summary>The value that a key holds, with the version of what is stored.</summary>
    public object? Read(StoredState stored)
    {
        var value = JsonText.Read<object>(_serializer, stored.Json);
        if (stored.ETag != null)
        {
            if (value is IStoreItem item)
                item.ETag = stored.ETag;
            else if (value is JObject json)
                json["ETag"] = stored.ETag;
        }

        return value;
    }

    private string Write(object value) => JsonText.Write(_serializer, value, typeof(object));

    private static bool ETagOf(object value, out string? etag)
    {
        etag = value switch
        {
            IStoreItem item => item.ETag,
            JObject json => json.Value<string>("ETag"),
            _ => null,
        };
        return value is IStoreItem || (value is JObject tagged && tagged.ContainsKey("ETag"));
    }
}
