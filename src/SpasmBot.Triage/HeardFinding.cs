namespace SpasmBot.Triage;

/// <summary>A finding, and the part of the text that it was heard in (in UTF-16 code units of the original text).</summary>
public sealed record HeardFinding(string Id, FindingStatus Status, int Start, int Length);
