using Microsoft.Bot.Builder.Dialogs;
using SpasmBot.Dialogs.Interruptions;
using SpasmBot.Dialogs.Questions;
using SpasmBot.Triage;
using SpasmBot.Triage.Content;

namespace SpasmBot.Dialogs.Privacy;

/// <summary>'What do you know about me', 'give me my data' and 'forget me', at any time.</summary>
public sealed class DataInterruption(KnownToBot known, IPersonsData data, ExportMessages export, DialogContent content) : IInterruption
{
    public async Task<DialogTurnResult?> TryAsync(Interjection said, CancellationToken cancellationToken)
    {
        if (!said.Utterance.IsOnlyAside)
            return null;
        switch (said.Utterance.Hearing.Command)
        {
            case Command.WhatDoYouKnow:
                await said.Turn.SendActivityAsync(known.Tell(said.Activity, said.Memory, said.Profile), cancellationToken);
                return await said.AskAgainAsync(cancellationToken);
            case Command.ExportMyData:
                foreach (var message in export.Write(said.Activity, await data.ExportAsync(said.Turn, cancellationToken)))
                    await said.Turn.SendActivityAsync(message, cancellationToken);
                return await said.AskAgainAsync(cancellationToken);
            case Command.ForgetMe:
                said.Memory.Ask(QuestionIds.Forget);
                await said.Turn.SendActivityAsync(said.Messages.Ask(said.Activity, content.Question(QuestionIds.Forget), 0), cancellationToken);
                return said.Waiting();
            default:
                return null;
        }
    }
}
