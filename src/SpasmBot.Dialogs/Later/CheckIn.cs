using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using SpasmBot.Dialogs.Memory;
using SpasmBot.Dialogs.Questions;
using SpasmBot.Dialogs.Speech;
using SpasmBot.Triage;
using SpasmBot.Triage.Content;

namespace SpasmBot.Dialogs.Later;

/// <summary>Offers, after advice to treat it at home, to ask the next day how it is; and asks it then.</summary>
public sealed class CheckIn(IReminders reminders, QuestionMessages questions, DialogContent content, Phrasebook phrasebook, TimeProvider time) : IDueAction
{
    /// <summary>What its reminder is for.</summary>
    public const string What = "check-in";

    private static readonly TimeSpan Morning = TimeSpan.FromHours(10);

    public static bool IsSet(TriageMemory memory) => memory.Reminders.Any(reminder => reminder.What == What);

    /// <returns>Whether it was offered.</returns>
    public async Task<bool> OfferAsync(ITurnContext turn, TriageMemory memory, UserProfile profile, CancellationToken cancellationToken)
    {
        if (profile.NoCheckIns || !IsPossible(turn, profile)
            || memory.Advice is not { Level: < DispositionLevel.Consultation24h } || IsSet(memory))
            return false;
        memory.Ask(QuestionIds.CheckIn);
        await turn.SendActivityAsync(questions.Ask(turn.Activity, content.Question(QuestionIds.CheckIn), 0), cancellationToken);
        return true;
    }

    /// <summary>Whether the bot can write on its own, of those who let it keep that.</summary>
    public bool IsPossible(ITurnContext turn, UserProfile profile) => profile.Consented == true && reminders.Possible(turn);

    /// <summary>Tomorrow morning where the channel tells the person's own time, so that nobody is woken; else in a day.</summary>
    public async Task SetAsync(ITurnContext turn, TriageMemory memory, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var tomorrow = turn.Activity.LocalTimestamp is { } local
            ? new DateTimeOffset(now.ToOffset(local.Offset).Date.AddDays(1) + Morning, local.Offset).ToUniversalTime()
            : now.AddDays(1);
        memory.Reminders.Add(await reminders.SetAsync(turn, What, tomorrow, cancellationToken));
    }

    public Task<bool> CancelAsync(TriageMemory memory, CancellationToken cancellationToken) =>
        reminders.CancelAsync(memory, what => what == What, cancellationToken);

    /// <summary>Asks, unless the person is telling of something else just now, or was sent to a doctor since.</summary>
    public async Task TryAsync(Reminder due, DialogContext dialog, TriageMemory memory, UserProfile profile, CancellationToken cancellationToken)
    {
        if (due.What != What || dialog.ActiveDialog is not null || memory.Advice is not { Level: < DispositionLevel.Consultation24h })
            return;
        BeginAgain(memory);
        memory.Ask(QuestionIds.HowNow);
        await dialog.Context.SendActivityAsync(phrasebook.Say(dialog.Context.Activity, "check-in.hello"), cancellationToken: cancellationToken);
        await dialog.Context.SendActivityAsync(questions.Ask(dialog.Context.Activity, content.Question(QuestionIds.HowNow), 0), cancellationToken);
    }

    /// <summary>The place is all that is taken over, and whose it is: whatever else there is today is asked for again.</summary>
    public void BeginAgain(TriageMemory memory)
    {
        var places = memory.Case.Findings.Keys.Where(id => memory.Case.Has(id) && content.Findings[id].Kind == FindingKind.Location);
        var before = new Statement(null, places.ToDictionary(id => id, _ => FindingStatus.Present));
        var ofSomeoneElse = memory.OfSomeoneElse;
        memory.StartOver();
        memory.OfSomeoneElse = ofSomeoneElse;
        memory.Case.Add(before);
    }
}
