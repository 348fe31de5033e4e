namespace SpasmBot.Dialogs.Memory;

/// <summary>A moment at which the bot writes on its own.</summary>
/// <param name="What">What for, such as <c>check-in</c>.</param>
/// <param name="Due">The moment (UTC).</param>
/// <param name="Key">What it is cancelled by.</param>
public sealed record Reminder(string What, DateTimeOffset Due, string Key);
