using System.Text.Json.Nodes;

namespace SpasmBot.EndToEnd.Tests.Durability;

/// <summary>Messages as a channel brings them to the counting bot, and the answers that they must have.</summary>
public static class Said
{
    public static JsonObject Message(string conversation, string id, string text, string? serviceUrl = null) => new()
    {
        ["type"] = "message",
        ["id"] = id,
        ["text"] = text,
        ["channelId"] = "emulator",
        ["serviceUrl"] = serviceUrl ?? "http://127.0.0.1:9/",
        ["conversation"] = new JsonObject { ["id"] = conversation },
        ["from"] = new JsonObject { ["id"] = $"person of {conversation}", ["name"] = "Person" },
        ["recipient"] = new JsonObject { ["id"] = "bot", ["name"] = "Bot" },
        ["deliveryMode"] = serviceUrl is null ? "expectReplies" : "normal",
        ["locale"] = "en-US",
    };

    /// <summary>The two replies to the message that is counted as this one.</summary>
    public static string[] Replies(int count, string text) => [$"{count}/{count} a {text}", $"{count}/{count} b {text}"];

    /// <summary>The texts in a body with <c>activities</c>.</summary>
    public static string[] Texts(string body) =>
        [.. JsonNode.Parse(body)!["activities"]!.AsArray().Select(activity => activity!["text"]?.GetValue<string>() ?? "")];

    /// <summary>What a message was counted as.</summary>
    public static int Count(string body) => int.Parse(Texts(body)[0].Split('/')[0]);
}
