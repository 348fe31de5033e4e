namespace SpasmBot.EndToEnd.Tests.Harness;

/// <summary>A line of dialogs/en.</summary>
/// <param name="Part">The part of the content that it belongs to: messages, reasons, relief, ...</param>
/// <param name="Key">The keys that lead to it, joined by dots.</param>
/// <param name="Sources">Ids of the sources cited for it.</param>
public sealed record Sentence(string Text, string Part, string Key, IReadOnlyList<string> Sources);
