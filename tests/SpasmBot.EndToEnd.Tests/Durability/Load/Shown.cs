using System.Text.Json.Nodes;

namespace SpasmBot.EndToEnd.Tests.Durability;

/// <summary>An activity as a Direct Line client sees it.</summary>
public sealed record Shown(string Id, string Text)
{
    public static IEnumerable<Shown> Of(JsonNode set) =>
        set["activities"]!.AsArray().Select(activity => new Shown(activity!["id"]?.ToString() ?? "", activity["text"]?.ToString() ?? ""));
}
