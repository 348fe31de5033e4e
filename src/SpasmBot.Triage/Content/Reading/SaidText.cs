namespace SpasmBot.Triage.Content.Reading;

/// <summary>One text that a person reads.</summary>
/// <param name="Part">The part of the content in which it stands, under <paramref name="Id"/>.</param>
/// <param name="IsAlone">It is a message or a paragraph of its own, and not a label such as a button.</param>
internal sealed record SaidText(string Part, string Id, string Text, IReadOnlyList<string> Sources, DateOnly? Reviewed, bool IsAlone = true);
