using Microsoft.Bot.Builder.Dialogs;
using SpasmBot.Dialogs.Interruptions;
using SpasmBot.Dialogs.Questions;
using SpasmBot.Dialogs.Speech;
using SpasmBot.Triage;

namespace SpasmBot.Dialogs.Later;

/// <summary>'Count with me', while a stretch is being held.</summary>
public sealed class CountInterruption(CountAlong count, IReminders reminders, Phrasebook phrasebook) : IInterruption
{
    public async Task<DialogTurnResult?> TryAsync(Interjection said, CancellationToken cancellationToken)
    {
        if (said.Utterance.Hearing.Command != Command.Count || !said.Utterance.IsOnlyAside)
            return null;
        var seconds = said.Open?.Id == QuestionIds.Better ? count.Hold(said.Memory) : null;
        var possible = reminders.Possible(said.Turn);
        var key = seconds is null ? "count.nothing" : possible ? "count.start" : "count.yourself";
        await said.Turn.SendActivityAsync(phrasebook.Say(said.Activity, key), cancellationToken: cancellationToken);
        if (seconds is null || !possible)
            return await said.AskAgainAsync(cancellationToken);
        await count.StartAsync(said.Dialog, said.Memory, seconds.Value, cancellationToken);
        return said.Waiting();
    }
}
