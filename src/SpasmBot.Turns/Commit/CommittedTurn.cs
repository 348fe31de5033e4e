using Microsoft.Bot.Schema;

namespace SpasmBot.Turns;

/// <summary>A turn that took place.</summary>
/// <param name="Replies">What the bot answered, in order, as it was or will be delivered.</param>
public sealed record CommittedTurn(IReadOnlyList<Activity> Replies);
