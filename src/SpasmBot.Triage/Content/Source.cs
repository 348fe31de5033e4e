namespace SpasmBot.Triage.Content;

/// <summary>Where a fact was read.</summary>
/// <param name="Publisher">The body that stands behind the text.</param>
/// <param name="Address">The page on which it was read; it may be another's, who shows the publisher's text.</param>
/// <param name="Via">Who shows the text at that address, when it is not the publisher.</param>
/// <param name="Read">When the page was read.</param>
/// <param name="Secondary">The publisher tells what others found out: its word alone never makes the bot less careful.</param>
public sealed record Source(string Id, string Publisher, string Title, string Address, string? Via, DateOnly Read, bool Secondary);
