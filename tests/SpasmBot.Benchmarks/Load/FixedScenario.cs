using System.Text.Json;

namespace SpasmBot.Benchmarks.Load;

/// <summary>Says what the waterfall's user says, to a server that always replies the same.</summary>
internal sealed class FixedScenario : IScenario
{
    public const string Reply = "What did you do before?";

    public string? Next(int turn, IReadOnlyList<JsonElement>? replies)
    {
        if (replies != null)
            WaterfallScenario.Check(replies, Reply);
        return WaterfallScenario.Says.ElementAtOrDefault(turn);
    }
}
