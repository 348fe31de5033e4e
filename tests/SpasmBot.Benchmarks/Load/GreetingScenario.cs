using System.Text.Json;

namespace SpasmBot.Benchmarks.Load;

/// <summary>Greets, once or for ever in the same conversation; the bot must say something.</summary>
internal sealed class GreetingScenario(bool once) : IScenario
{
    public string? Next(int turn, IReadOnlyList<JsonElement>? replies)
    {
        if (replies is { Count: 0 })
            throw new WrongReplyException("The bot says nothing.");
        return once && turn > 0 ? null : "hello";
    }
}
