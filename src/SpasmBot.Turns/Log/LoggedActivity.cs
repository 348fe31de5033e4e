using Microsoft.Bot.Schema;

namespace SpasmBot.Turns;

/// <summary>An activity in the log of its conversation.</summary>
/// <param name="Number">1 for the first of the conversation, then without gaps. Clients hold it as their watermark.</param>
/// <param name="Activity">The activity as a client reads it; its id is <c>&lt;conversation id&gt;|&lt;number&gt;</c>.</param>
public sealed record LoggedActivity(long Number, Activity Activity);
