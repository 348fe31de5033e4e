using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using SpasmBot.Dialogs.Listening;
using SpasmBot.Dialogs.Memory;
using SpasmBot.Dialogs.Questions;
using SpasmBot.Dialogs.Speech;
using SpasmBot.Triage.Content;

namespace SpasmBot.Dialogs.Later;

/// <summary>Counts the seconds of a stretch with the person: a word every ten seconds, and one when the time is up.</summary>
public sealed class CountAlong(IReminders reminders, DialogContent content, Phrasebook phrasebook, TimeProvider time) : IDueAction
{
    /// <summary>Id of the button that starts it.</summary>
    public const string ButtonId = "count";

    private const string What = "count.";
    private const string Done = What + "done";
    private const int Step = 10;

    /// <summary>The seconds to hold the measure that was shown last; null where it has none.</summary>
    public int? Hold(TriageMemory memory) =>
        content.Measures.FirstOrDefault(measure => measure.Id == memory.MeasuresShown.LastOrDefault())?.Hold;

    /// <summary>Whether the measure that was shown last is held, and the bot can write while it is.</summary>
    public bool IsPossible(ITurnContext turn, TriageMemory memory) => Hold(memory) is not null && reminders.Possible(turn);

    /// <summary>Starts counting; a count that was running ends.</summary>
    /// <param name="seconds">How long.</param>
    public async Task StartAsync(DialogContext dialog, TriageMemory memory, int seconds, CancellationToken cancellationToken)
    {
        await StopAsync(memory, cancellationToken);
        var now = time.GetUtcNow();
        for (var second = Step; second < seconds; second += Step)
            await SetAsync(What + second.ToString(CultureInfo.InvariantCulture), second);
        await SetAsync(Done, seconds);

        async Task SetAsync(string what, int second) =>
            memory.Reminders.Add(await reminders.SetAsync(dialog.Context, what, now.AddSeconds(second), cancellationToken));
    }

    public Task StopAsync(TriageMemory memory, CancellationToken cancellationToken) =>
        reminders.CancelAsync(memory, what => what.StartsWith(What, StringComparison.Ordinal), cancellationToken);

    /// <summary>Says the number while the measure is still being tried; after the last one it is asked if that helped.</summary>
    public async Task TryAsync(Reminder due, DialogContext dialog, TriageMemory memory, UserProfile profile, CancellationToken cancellationToken)
    {
        if (!due.What.StartsWith(What, StringComparison.Ordinal) || OpenQuestion.In(dialog, content)?.Id != QuestionIds.Better || memory.Aside is not null)
            return;
        if (phrasebook.Has(dialog.Context.Activity, due.What))
            await dialog.Context.SendActivityAsync(phrasebook.Say(dialog.Context.Activity, due.What), cancellationToken: cancellationToken);
        if (due.What == Done)
            await dialog.RepromptDialogAsync(cancellationToken);
    }
}
