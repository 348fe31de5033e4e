using Microsoft.Bot.Builder.Dialogs;
using SpasmBot.Dialogs.Questions;
using SpasmBot.Dialogs.Speech;
using SpasmBot.Triage;

namespace SpasmBot.Dialogs.Interruptions;

/// <summary>A question that the bot has no answer to: it says so, and does not guess.</summary>
public sealed class UnknownQuestionInterruption(UnheardWords unheard, Phrasebook phrasebook) : IInterruption
{
    public async Task<DialogTurnResult?> TryAsync(Interjection said, CancellationToken cancellationToken)
    {
        if (said.Utterance.Answer is not null || said.Utterance.TellsNews(said.Memory.Case) || said.Utterance.Hearing is not { Command: Command.Question, Topic: null })
            return null;
        // Before it began, the welcome is the better answer.
        if (said.Open is null && said.Memory.Advice is null)
            return null;
        // 'Why does it flop about?' may tell of a sign as well.
        if (said.Open is { } open)
        {
            if (await unheard.IsHopelessAsync(said.Turn, open, cancellationToken))
                return null;
            await unheard.NoteAsync(said.Turn, open, said.Utterance.Hearing, cancellationToken);
        }

        await said.Turn.SendActivityAsync(phrasebook.Say(said.Activity, "unknown-answer"), cancellationToken: cancellationToken);
        return await said.AskAgainAsync(cancellationToken);
    }
}
