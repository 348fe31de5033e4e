using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace SpasmBot.Turns;

/// <summary>What is stored of a person, as a document for that person: all of it, without the names of the program's types.</summary>
internal static class PersonalDocument
{
    private static readonly JsonLoadSettings Load = new() { CommentHandling = CommentHandling.Ignore };

    public static string Write(PersonalScope scope, IReadOnlyList<PersonalRecord> records, DateTimeOffset now)
    {
        var document = new JObject
        {
            ["exportedAt"] = Text(now),
            ["channel"] = scope.Conversation.ChannelId,
            ["person"] = scope.UserId,
        };
        foreach (var kind in Enum.GetValues<PersonalRecordKind>())
            document[kind.ToString().ToLowerInvariant()] = new JArray(records.Where(record => record.Kind == kind).Select(Entry));
        return document.ToString(Formatting.Indented);
    }

    private static JObject Entry(PersonalRecord record)
    {
        var entry = new JObject { [record.Kind == PersonalRecordKind.Memory ? "key" : "conversation"] = record.Place };
        if (record.Id != null)
            entry["id"] = record.Id;
        entry["at"] = Text(record.At);
        using var reader = new JsonTextReader(new StringReader(record.Json)) { DateParseHandling = DateParseHandling.None, MaxDepth = 256 };
        entry["value"] = WithoutTypes(JToken.ReadFrom(reader, Load));
        return entry;
    }

    private static JToken WithoutTypes(JToken token)
    {
        switch (token)
        {
            case JObject { Count: 2 } list when list["$type"] != null && list["$values"] is JArray values:
                return WithoutTypes(values);
            case JObject json:
                json.Remove("$type");
                foreach (var property in json.Properties().ToArray())
                    property.Value = WithoutTypes(property.Value);
                return json;
            case JArray array:
                return new JArray(array.Select(WithoutTypes));
            default:
                return token;
        }
    }

    private static string Text(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
