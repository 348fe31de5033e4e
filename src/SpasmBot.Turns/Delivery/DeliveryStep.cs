using Microsoft.Bot.Schema;

namespace SpasmBot.Turns;

/// <summary>A reply to deliver.</summary>
/// <param name="Reply">What to send.</param>
/// <param name="Item">Its place in the outbox; null for what is not kept when it fails.</param>
/// <param name="AnswersNow">Whether it answers the activity of the present turn, and not an earlier one.</param>
internal sealed record DeliveryStep(Activity Reply, OutboxItem? Item, bool AnswersNow);
