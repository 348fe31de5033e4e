using System.Text.Json;

namespace SpasmBot.Benchmarks.Load;

/// <summary>What a user says, and what must come back.</summary>
internal interface IScenario
{
    /// <summary>Checks the replies to what was said last, and goes on.</summary>
    /// <param name="turn">0 for the first.</param>
    /// <param name="replies">The activities that came back; null in turn 0.</param>
    /// <returns>What is said next; null when the conversation is over.</returns>
    /// <exception cref="WrongReplyException">A reply is not what it must be.</exception>
    string? Next(int turn, IReadOnlyList<JsonElement>? replies);
}
