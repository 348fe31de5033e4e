using Microsoft.Bot.Builder.Dialogs;
using SpasmBot.Dialogs.Memory;

namespace SpasmBot.Dialogs.Later;

/// <summary>What the bot does on its own when the moment has come.</summary>
public interface IDueAction
{
    /// <summary>Does it if it is this one's, and still fits the conversation.</summary>
    Task TryAsync(Reminder due, DialogContext dialog, TriageMemory memory, UserProfile profile, CancellationToken cancellationToken);
}
