using Microsoft.Bot.Builder;
using SpasmBot.Dialogs.Later;
using SpasmBot.Dialogs.Memory;
using SpasmBot.Turns;

namespace SpasmBot.Later;

/// <summary>The dialogs' reminders are turns of the bot's own accord.</summary>
public sealed class Reminders(LaterTurns turns) : IReminders
{
    public bool Possible(ITurnContext turnContext) => LaterTurns.Possible(turnContext);

    public async Task<Reminder> SetAsync(ITurnContext turnContext, string what, DateTimeOffset due, CancellationToken cancellationToken) =>
        new(what, due, await turns.SetAsync(turnContext, due, cancellationToken));

    public Task CancelAsync(Reminder reminder, CancellationToken cancellationToken) => turns.CancelAsync(reminder.Key, cancellationToken);

    public Task ForgetAsync(ITurnContext turnContext, CancellationToken cancellationToken) => turns.ForgetAsync(turnContext, cancellationToken);
}
