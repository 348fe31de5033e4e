using Microsoft.Bot.Schema;

namespace SpasmBot.Turns;

/// <summary>A reply that waits for the end of its turn.</summary>
/// <param name="Activity">A copy, as it was when the bot sent it.</param>
/// <param name="Response">What the bot was given for it; its id becomes the final one at the commit.</param>
internal sealed record BufferedReply(Activity Activity, ResourceResponse Response);
