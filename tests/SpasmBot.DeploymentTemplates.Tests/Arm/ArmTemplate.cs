using System.Text.Json.Nodes;

namespace SpasmBot.DeploymentTemplates.Tests.Arm;

/// <summary>A template of this folder, and the values that a deployment gives to its parameters.</summary>
public sealed class ArmTemplate(JsonObject json)
{
    public JsonObject Json { get; } = json;

    public JsonObject Parameters => Json["parameters"]!.AsObject();

    public JsonObject Variables => Json["variables"]!.AsObject();

    public IReadOnlyList<JsonObject> Resources => [.. Json["resources"]!.AsArray().Select(resource => resource!.AsObject())];

    public JsonObject Outputs => Json["outputs"]!.AsObject();

    /// <summary>The template in a nested deployment, or this one where it nests none.</summary>
    public ArmTemplate Inner => Resources.FirstOrDefault(resource => Type(resource) == "Microsoft.Resources/deployments") is { } nested
        ? new ArmTemplate(nested["properties"]!["template"]!.AsObject())
        : this;

    public JsonObject Resource(string type) => Resources.Single(resource => Type(resource) == type);

    public static string Type(JsonObject resource) => resource["type"]!.GetValue<string>();

    public static ArmTemplate Load(string path) => new(JsonNode.Parse(Repository.Read(path))!.AsObject());

    /// <summary>Every string in this node that is an expression. A nested template counts as a world of its own.</summary>
    public static IEnumerable<ArmExpression> Expressions(JsonNode? node) => node switch
    {
        JsonValue value when value.TryGetValue<string>(out var text) => ArmExpression.Parse(text) is { } found ? [found] : [],
        JsonArray array => array.SelectMany(Expressions),
        JsonObject map => map.Where(member => member.Key != "template").SelectMany(member => Expressions(member.Value)),
        _ => [],
    };
}
