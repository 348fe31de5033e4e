using Microsoft.Bot.Builder;
using SpasmBot.Dialogs.Later;
using SpasmBot.Dialogs.Memory;

namespace SpasmBot.Dialogs.Tests.Talking;

/// <summary>Reminders that never ring by themselves.</summary>
public sealed class SpyReminders : IReminders
{
    /// <summary>Whether the channel lets the bot write on its own.</summary>
    public bool Allowed { get; set; }

    public List<Reminder> Set { get; } = [];

    public bool Possible(ITurnContext turnContext) => Allowed;

    public Task<Reminder> SetAsync(ITurnContext turnContext, string what, DateTimeOffset due, CancellationToken cancellationToken)
    {
        var reminder = new Reminder(what, due, Guid.NewGuid().ToString("N"));
        Set.Add(reminder);
        return Task.FromResult(reminder);
    }

    public Task CancelAsync(Reminder reminder, CancellationToken cancellationToken)
    {
        Set.RemoveAll(set => set.Key == reminder.Key);
        return Task.CompletedTask;
    }

    public Task ForgetAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        Set.Clear();
        return Task.CompletedTask;
    }
}
