using SpasmBot.Dialogs.Memory;

namespace SpasmBot.Dialogs.Later;

public static class ReminderCancellation
{
    /// <summary>Cancels those of a kind, in the memory and where they wait.</summary>
    /// <returns>Whether there was one.</returns>
    public static async Task<bool> CancelAsync(
        this IReminders reminders, TriageMemory memory, Func<string, bool> what, CancellationToken cancellationToken)
    {
        var cancelled = memory.Reminders.Where(reminder => what(reminder.What)).ToList();
        foreach (var reminder in cancelled)
        {
            memory.Reminders.Remove(reminder);
            await reminders.CancelAsync(reminder, cancellationToken);
        }

        return cancelled.Count > 0;
    }
}
