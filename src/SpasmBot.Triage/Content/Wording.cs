namespace SpasmBot.Triage.Content;

/// <summary>A sentence, or a few, that the bot says.</summary>
/// <param name="Texts">Alternatives that say the same, for the first, second, third time; at least one.</param>
public sealed record Wording(IReadOnlyList<string> Texts, IReadOnlyList<string> Sources, DateOnly? Reviewed)
{
    public string Text => Texts[0];

    /// <summary>The alternative for the given time (0: the first); the last one from then on.</summary>
    public string TextAt(int time) => Texts[Math.Clamp(time, 0, Texts.Count - 1)];
}
