using System.Text;
using System.Text.Json.Nodes;

namespace SpasmBot.EndToEnd.Tests.Durability;

/// <summary>Activities of random shape: good ones with something changed in them, and some that are no JSON at all.</summary>
public sealed class Shapes(Random random)
{
    private static readonly string[] Types =
        ["message", "message", "message", "message", "conversationUpdate", "event", "invoke", "typing", "endOfConversation", "messageReaction", "messageUpdate", "messageDelete",
         "installationUpdate", "contactRelationUpdate", "handoff", "trace", "command", "suggestion", "delay", "invokeResponse", "Message", "no such type", ""];

    private static readonly string[] Properties =
        ["type", "id", "text", "value", "channelData", "entities", "attachments", "from", "recipient", "conversation", "locale", "timestamp", "localTimestamp", "membersAdded",
         "membersRemoved", "name", "replyToId", "serviceUrl", "channelId", "deliveryMode", "suggestedActions", "textFormat", "speak", "reactionsAdded", "relatesTo", "expiration",
         "importance", "listenFor", "textHighlights", "semanticAction", "callerId", "topicName", "historyDisclosed", "label", "valueType", "code", "action", "unknown"];

    private static readonly string[] Texts =
        ["hello", "agree", "none", "not sure", "calf", "my leg is numb and I cannot hold my urine", "1", "2, 3", "99999999999999999999", "back", "start again", "help", "forget me", "yes",
         "what do you know about me", "español", "", " ", "\0", "a\0b", "\ud83e\uddb5", "\u202e evil", "{{x}}", "<script>alert(1)</script>", "'; DROP TABLE state; --", "webchat/join",
         "2026-11-22T08:00:00+05:00", "Infinity", "null", "%s%n", "../../etc/passwd", "\r\nInjected: header", "İstanbul ǅ ß", "🦵🦵🦵", "-1", "1e309"];

    public JsonObject Good(string conversation, string channel) => new()
    {
        ["type"] = "message",
        ["id"] = $"{random.NextInt64():x}",
        ["text"] = Text(),
        ["channelId"] = channel,
        ["serviceUrl"] = "http://127.0.0.1:9/",
        ["conversation"] = new JsonObject { ["id"] = conversation },
        ["from"] = new JsonObject { ["id"] = $"person of {conversation}" },
        ["recipient"] = new JsonObject { ["id"] = "bot" },
        ["deliveryMode"] = "expectReplies",
        ["locale"] = "en-US",
    };

    /// <summary>The body of a request.</summary>
    public string Any(string conversation, string channel)
    {
        var activity = Good(conversation, channel);
        activity["type"] = Pick(Types);
        if (random.Next(3) == 0)
            activity["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "bot" }, new JsonObject { ["id"] = $"person of {conversation}" });
        for (var changes = random.Next(3); changes > 0; changes--)
            Change(activity);

        if (random.Next(10) == 0)
            activity = new JsonObject([KeyValuePair.Create<string, JsonNode?>("$id", "1"), .. activity.Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()))]);

        var json = activity.ToJsonString();
        return random.Next(40) switch
        {
            0 => json[..random.Next(json.Length)],
            1 => Value(depth: 3)?.ToJsonString() ?? "null",
            2 => json.Insert(random.Next(json.Length), ((char)random.Next(1, 300)).ToString()),
            3 => json.Replace("\"text\"", "\"text\":1,\"text\""),
            _ => json,
        };
    }

    public string Text() => random.Next(12) switch
    {
        0 => new string(Pick(["a", "my leg hurts ", "ß", "\t", "(", "*"])[0], random.Next(1, 20_000)),
        1 => string.Join(' ', Enumerable.Range(0, random.Next(30)).Select(_ => Pick(Texts))),
        2 => Noise(),
        _ => Pick(Texts),
    };

    private void Change(JsonObject activity)
    {
        var property = Pick(Properties);
        switch (random.Next(4))
        {
            case 0:
                activity.Remove(property);
                break;
            case 1 when activity[property] is JsonObject inner:
                inner[Pick(["id", "name", "role", "properties", "conversationType", "isGroup"])] = Value(depth: 2);
                break;
            default:
                activity[property] = Value(depth: 4);
                break;
        }
    }

    private JsonNode? Value(int depth) => random.Next(depth > 0 ? 11 : 7) switch
    {
        0 => null,
        1 => random.Next(2) == 0,
        2 => random.Next(-5, 100),
        3 => random.NextDouble() * 1e300,
        4 or 5 => Text(),
        6 => long.MaxValue,
        7 or 8 => new JsonArray([.. Enumerable.Range(0, random.Next(4)).Select(_ => Value(depth - 1))]),
        9 => Deep(random.Next(100)),
        _ => new JsonObject(Enumerable.Range(0, random.Next(5)).Select(_ => Pick([.. Properties, "question", "option", "options", "picked", "$type", "$ref", "$id", "ETag", "contentType", "content", "clientActivityID"]))
            .Distinct().Select(name => KeyValuePair.Create(name, name switch { "$type" => "System.Diagnostics.Process, System", "$ref" or "$id" => "1", _ => Value(depth - 1) }))),
    };

    private static JsonNode Deep(int levels)
    {
        JsonNode node = "deep";
        for (; levels > 0; levels--)
            node = levels % 2 == 0 ? new JsonArray(node) : new JsonObject { ["in"] = node };
        return node;
    }

    private string Noise()
    {
        var noise = new StringBuilder();
        for (var left = random.Next(60); left > 0; left--)
            noise.Append(new Rune(random.Next(10) == 0 ? random.Next(0x1F300, 0x1F9FF) : random.Next(0x20, 0xD7FF)).ToString());
        return noise.ToString();
    }

    private T Pick<T>(T[] from) => from[random.Next(from.Length)];
}
