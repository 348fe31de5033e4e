namespace SpasmBot.Triage.Content.Checks;

/// <summary>What the program asks the content for.</summary>
/// <param name="MessageKeys">Keys of messages that it says.</param>
/// <param name="Literals">Every text that stands in the program: whatever names a message or a part of its key is among them.</param>
public sealed record CodeWords(IReadOnlySet<string> MessageKeys, IReadOnlySet<string> Literals)
{
    public static CodeWords None { get; } = new(new HashSet<string>(), new HashSet<string>());
}
