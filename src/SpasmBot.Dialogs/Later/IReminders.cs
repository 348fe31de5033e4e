using Microsoft.Bot.Builder;
using SpasmBot.Dialogs.Memory;

namespace SpasmBot.Dialogs.Later;

/// <summary>Lets the bot write on its own at a later moment. What is set in a turn counts when the turn is saved, and outlives a restart.</summary>
public interface IReminders
{
    /// <summary>Whether this conversation can be written to without being asked.</summary>
    bool Possible(ITurnContext turnContext);

    /// <summary>
    /// At the moment the bot gets an event named <c>ContinueConversation</c> in this conversation; it may come later, and more than once.
    /// </summary>
    Task<Reminder> SetAsync(ITurnContext turnContext, string what, DateTimeOffset due, CancellationToken cancellationToken);

    Task CancelAsync(Reminder reminder, CancellationToken cancellationToken);

    /// <summary>Cancels all that were set for the person whose turn it is.</summary>
    Task ForgetAsync(ITurnContext turnContext, CancellationToken cancellationToken);
}
