using System.Text.Json.Nodes;

namespace SpasmBot.DeploymentTemplates.Tests;

/// <summary>The settings that a bot of this version reads: its appsettings.json has each with its default.</summary>
public static class BotSettings
{
    private const string File = "src/SpasmBot/appsettings.json";

    /// <summary>Keys as they are written in the README: with colons.</summary>
    public static IReadOnlySet<string> Own { get; } =
        Keys(JsonNode.Parse(Repository.Read(File))!.AsObject(), "").Where(key => !key.StartsWith("Logging:", StringComparison.Ordinal)).ToHashSet();

    /// <summary>Those of the platform besides: believe the front end that ends TLS when it says that the caller came by https.</summary>
    public static IReadOnlySet<string> Known { get; } = Own.Append("ASPNETCORE_FORWARDEDHEADERS_ENABLED").ToHashSet();

    private static IEnumerable<string> Keys(JsonObject section, string path) => section.SelectMany(entry =>
        entry.Value is JsonObject inner ? Keys(inner, $"{path}{entry.Key}:") : [path + entry.Key]);
}
