using System.Text.Json.Nodes;

namespace SpasmBot.DeploymentTemplates.Tests.Arm;

/// <summary>Evaluates a template as Azure would, for the functions that ours use; what Azure alone knows is made up.</summary>
public sealed class ArmEvaluator(ArmTemplate template, IReadOnlyDictionary<string, string> given)
{
    public const string ManagedClientId = "aaaaaaaa-0000-0000-0000-000000000001";
    public const string Tenant = "bbbbbbbb-0000-0000-0000-000000000002";

    /// <summary>The node with every expression in it replaced by its value.</summary>
    public JsonNode? Resolve(JsonNode? node) => node switch
    {
        JsonValue value when value.TryGetValue<string>(out var text) && ArmExpression.Parse(text) is { } expression => Evaluate(expression),
        JsonArray array => new JsonArray([.. array.Select(Resolve)]),
        JsonObject map => new JsonObject(map.Select(member => KeyValuePair.Create(member.Key, Resolve(member.Value)))),
        _ => node?.DeepClone(),
    };

    public string Text(JsonNode? node) => Resolve(node)!.GetValue<string>();

    public JsonNode? Evaluate(ArmExpression expression) => expression switch
    {
        ArmExpression.Text text => text.Value,
        ArmExpression.Property property => Evaluate(property.Of)![property.Name]!.DeepClone(),
        ArmExpression.Call call => Evaluate(call.Function, call.Arguments),
        _ => throw new NotSupportedException(),
    };

    private JsonNode? Evaluate(string function, IReadOnlyList<ArmExpression> arguments) => function switch
    {
        "parameters" => Parameter(Argument(arguments[0])),
        "variables" => Resolve(template.Variables[Argument(arguments[0])]),
        "concat" => string.Concat(arguments.Select(Argument)),
        "equals" => Argument(arguments[0]) == Argument(arguments[1]),
        "if" => Evaluate(arguments[Evaluate(arguments[0])!.GetValue<bool>() ? 1 : 2]),
        "createObject" => new JsonObject(arguments.Chunk(2).Select(pair => KeyValuePair.Create(Argument(pair[0]), Evaluate(pair[1])))),
        "resourceId" => string.Join('/', arguments.Select(Argument)),
        "reference" => Reference(Argument(arguments[0])),
        "subscription" => new JsonObject { ["tenantId"] = Tenant },
        "resourceGroup" or "deployment" => new JsonObject { ["location"] = "somewhere" },
        _ => throw new NotSupportedException(function),
    };

    private string Argument(ArmExpression argument) => Evaluate(argument)!.ToString();

    private JsonNode? Parameter(string name)
    {
        if (given.TryGetValue(name, out var value))
            return value;
        var parameter = template.Parameters[name]!;
        return parameter["defaultValue"] is { } standard ? Resolve(standard) : $"any-{name}";
    }

    private JsonObject Reference(string id)
    {
        var name = id[(id.LastIndexOf('/') + 1)..];
        return id.StartsWith("Microsoft.ManagedIdentity/", StringComparison.Ordinal) ? new() { ["clientId"] = ManagedClientId }
            : id.StartsWith("Microsoft.Web/sites/", StringComparison.Ordinal) ? new() { ["defaultHostName"] = $"{name}.azurewebsites.net" }
            : Resolve(template.Resource(id[..id.LastIndexOf('/')])["properties"])!.AsObject();
    }
}
