namespace SpasmBot.Triage.Content;

/// <param name="Multiple">Several options may be chosen together.</param>
/// <param name="Options">Finding ids: choosing an option makes that finding present.</param>
/// <param name="Unsure">The finding that 'not sure' makes present; null when it makes none.</param>
/// <param name="KnownWhen">Facts that make the question unnecessary; null: any option that is present or possible.</param>
/// <param name="AskWhen">Asked only when this holds; null: always.</param>
/// <param name="Open">Asks for anything else at all: every hint at a sign counts.</param>
/// <param name="Otherwise">The finding that words of one's own stand for when nothing else is heard in them; null: they are asked for again.</param>
/// <param name="Covers">Further contract question ids that this one stands for.</param>
/// <param name="Stuck">The finding that stands for words that were not understood again and again; null: that of 'not sure'.</param>
/// <param name="Hears">Further finding ids that one's own words may say in answer, and that have no button.</param>
public sealed record Question(
    string Id,
    bool Multiple,
    IReadOnlyList<string> Options,
    string? Unsure,
    Condition? KnownWhen,
    Condition? AskWhen,
    IReadOnlyList<string> Covers,
    bool Open = false,
    string? Otherwise = null,
    string? Stuck = null,
    IReadOnlyList<string>? Hears = null)
{
    /// <summary>The finding is one of its options, what 'not sure' makes present, or heard without a button.</summary>
    public bool Offers(string findingId) => findingId == Unsure || Options.Contains(findingId) || Hears?.Contains(findingId) == true;
}
