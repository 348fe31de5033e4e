namespace SpasmBot.Triage.Content;

/// <param name="Again">The same in other words, for when the answer was not understood.</param>
/// <param name="Why">Why it is asked.</param>
/// <param name="Options">Option id to title.</param>
/// <param name="None">The title of 'none of these'; null when the question has no such choice.</param>
/// <param name="Unsure">The title of 'not sure'; null when the question has no such choice.</param>
public sealed record QuestionWording(
    string Text,
    string? Again,
    string? Why,
    IReadOnlyDictionary<string, string> Options,
    string? None,
    string? Unsure,
    IReadOnlyList<string> Sources,
    DateOnly? Reviewed);
