using Microsoft.Bot.Schema;

namespace SpasmBot.Turns;

/// <summary>What becomes of an activity that the bot sends, by its type.</summary>
public static class ReplyKind
{
    /// <summary>
    /// Whether it goes to the person's client. Traces are for developers, delays are for the adapter, and the answer to an invoke is
    /// the answer to its request.
    /// </summary>
    public static bool ReachesPerson(Activity reply) =>
        reply.Type is not (ActivityTypes.Trace or ActivityTypesEx.Delay or ActivityTypesEx.InvokeResponse);
}
