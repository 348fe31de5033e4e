using System.Text.Json.Nodes;

namespace SpasmBot.DeploymentTemplates.Tests.Arm;

/// <summary>What Azure would find wrong with a template before it makes anything, as far as it can be known without Azure.</summary>
public static class ArmChecker
{
    // Name, and how many arguments it takes.
    private static readonly Dictionary<string, Range> Functions = new(StringComparer.OrdinalIgnoreCase)
    {
        ["parameters"] = 1..1, ["variables"] = 1..1, ["concat"] = 1..99, ["equals"] = 2..2, ["if"] = 3..3,
        ["createObject"] = 0..99, ["resourceId"] = 2..99, ["reference"] = 1..3,
        ["subscription"] = 0..0, ["resourceGroup"] = 0..0, ["deployment"] = 0..0,
    };

    public static IReadOnlyList<string> Problems(ArmTemplate template)
    {
        var calls = ArmTemplate.Expressions(template.Json).SelectMany(expression => expression.Calls()).ToList();
        List<string> problems =
        [
            .. calls.Select(BadCall).OfType<string>(),
            .. Names(calls, "parameters", template.Parameters),
            .. Names(calls, "variables", template.Variables),
            .. calls.Where(call => call.Function == "resourceId").Select(call => UnknownResource(call, template)).OfType<string>(),
        ];

        // What is wrong so far cannot be evaluated.
        return problems.Count > 0 ? problems : [.. template.Resources.SelectMany(resource => Undeclared(resource, template))];
    }

    private static string? BadCall(ArmExpression.Call call) =>
        !Functions.TryGetValue(call.Function, out var arguments) ? $"unknown function {call.Function}"
        : call.Arguments.Count < arguments.Start.Value || call.Arguments.Count > arguments.End.Value ? $"{call.Function} with {call.Arguments.Count} arguments"
        : null;

    private static IEnumerable<string> Names(IEnumerable<ArmExpression.Call> calls, string function, JsonObject defined)
    {
        var used = calls.Where(call => call.Function == function).Select(call => call.Arguments[0]).OfType<ArmExpression.Text>().Select(text => text.Value).ToHashSet();
        var known = defined.Select(member => member.Key).ToHashSet();
        return used.Except(known).Select(name => $"{function}('{name}') is not defined")
            .Concat(known.Except(used).Select(name => $"{function}('{name}') is not used"));
    }

    private static string? UnknownResource(ArmExpression.Call call, ArmTemplate template)
    {
        var type = call.Arguments.OfType<ArmExpression.Text>().First().Value;
        return template.Resources.Any(resource => ArmTemplate.Type(resource) == type) ? null : $"no resource of type {type}";
    }

    // reference() reads a resource that must be there first.
    private static IEnumerable<string> Undeclared(JsonObject resource, ArmTemplate template)
    {
        var evaluator = new ArmEvaluator(template, new Dictionary<string, string>());
        var before = (resource["dependsOn"]?.AsArray() ?? []).Select(id => evaluator.Text(id)).ToHashSet();
        return ArmTemplate.Expressions(resource).SelectMany(expression => expression.Calls())
            .Where(call => call.Function == "reference")
            .Select(call => evaluator.Evaluate(call.Arguments[0])!.GetValue<string>())
            .Where(id => !before.Contains(id))
            .Select(id => $"{ArmTemplate.Type(resource)} reads {id} without depending on it");
    }
}
