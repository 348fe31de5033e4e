namespace SpasmBot.Triage.Content;

/// <summary>Where a fact was read.</summary>
public sealed record Source(string Id, string Publisher, string Title, string Address, DateOnly Read);
