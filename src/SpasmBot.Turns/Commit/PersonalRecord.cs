namespace SpasmBot.Turns;

/// <summary>One stored piece of somebody's data.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Place">The key of a state; otherwise the id of the conversation.</param>
/// <param name="Id">The activity that it is, or that it answers; null for state, and where none is answered.</param>
/// <param name="At">When it was written.</param>
/// <param name="Json">The piece itself: a value, an activity, or a list of activities.</param>
public sealed record PersonalRecord(PersonalRecordKind Kind, string Place, string? Id, DateTimeOffset At, string Json);
