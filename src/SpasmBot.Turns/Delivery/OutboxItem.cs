using Microsoft.Bot.Schema;

namespace SpasmBot.Turns;

/// <summary>A reply on its way.</summary>
/// <param name="Number">Its place: rising over all conversations.</param>
/// <param name="ActivityId">The activity that it answers; null where it answers none.</param>
/// <param name="Reply">What to post.</param>
/// <param name="Begun">True where posting it was begun and its end is not known.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="Since">When it was committed.</param>
/// <param name="Due">When to try it next.</param>
public sealed record OutboxItem(
    long Number, string? ActivityId, Activity Reply, bool Begun, int Attempts, DateTimeOffset Since, DateTimeOffset Due);
