using Microsoft.Bot.Builder.Dialogs;
using SpasmBot.Dialogs.Memory;

namespace SpasmBot.Dialogs.Later;

/// <summary>
/// Runs what has come due in a conversation. A reminder leaves the memory in the same commit that holds what it made the bot say,
/// so that one is never acted on twice, whoever comes first.
/// </summary>
public sealed class DueReminders(IReminders reminders, IEnumerable<IDueAction> actions, TimeProvider time)
{
    public async Task RunAsync(DialogContext dialog, TriageMemory memory, UserProfile profile, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        foreach (var due in memory.Reminders.Where(reminder => reminder.Due <= now).OrderBy(reminder => reminder.Due).ToList())
        {
            memory.Reminders.Remove(due);
            await reminders.CancelAsync(due, cancellationToken);
            foreach (var action in actions)
                await action.TryAsync(due, dialog, memory, profile, cancellationToken);
        }
    }
}
