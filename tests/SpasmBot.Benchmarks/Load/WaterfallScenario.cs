using System.Text.Json;

namespace SpasmBot.Benchmarks.Load;

/// <summary>Four questions, answered; each reply is checked word for word. Traces, which some libraries send along, are passed over.</summary>
internal sealed class WaterfallScenario : IScenario
{
    public static readonly string[] Says = ["hi", "Calf", "yes", "2", "I went for a run"];

    private static readonly string[] Replies =
        ["Where is it?", "Does it hurt now?", "How bad is it?", "What did you do before?", "Calf, now, Severe: I went for a run"];

    public string? Next(int turn, IReadOnlyList<JsonElement>? replies)
    {
        if (replies != null)
            Check(replies, Replies[turn - 1]);
        return turn < Says.Length ? Says[turn] : null;
    }

    public static void Check(IReadOnlyList<JsonElement> replies, string expected)
    {
        var texts = replies.Where(reply => reply.GetProperty("type").ValueEquals("message"u8)).Select(reply => reply.GetProperty("text").GetString()).ToArray();
        if (texts is not [var text] || text != expected)
            throw new WrongReplyException($"Expected '{expected}', got '{string.Join("', '", texts)}'.");
    }
}
