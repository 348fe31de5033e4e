using Microsoft.Bot.Builder.Dialogs;

namespace SpasmBot.Dialogs.Interruptions;

/// <summary>
/// Something that may be said in any dialog and goes before it: a red flag, 'help', 'back', a question to the bot.
/// They are tried in the order in which they are registered; the first that takes the message ends the turn.
/// </summary>
public interface IInterruption
{
    /// <returns>How the turn ended, or null to leave the message to the next one and at last to the dialog.</returns>
    Task<DialogTurnResult?> TryAsync(Interjection said, CancellationToken cancellationToken);
}
