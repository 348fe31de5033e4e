namespace SpasmBot.Benchmarks.Load;

internal static class Scenarios
{
    public static IScenario Named(string name) => name switch
    {
        "waterfall" => new WaterfallScenario(),
        "fixed" => new FixedScenario(),
        "triage" => new TriageScenario(),
        "greeting" => new GreetingScenario(once: true),
        "greetings" => new GreetingScenario(once: false),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such scenario."),
    };
}
