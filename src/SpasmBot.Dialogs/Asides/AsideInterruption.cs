using Microsoft.Bot.Builder.Dialogs;
using SpasmBot.Dialogs.Interruptions;
using SpasmBot.Dialogs.Questions;
using SpasmBot.Dialogs.Speech;
using SpasmBot.Triage;

namespace SpasmBot.Dialogs.Asides;

/// <summary>Gives the answer to the question that was asked beside the conversation to whoever asked it; other words ask it again.</summary>
public sealed class AsideInterruption(IEnumerable<IAside> asides, Phrasebook phrasebook) : IInterruption
{
    public async Task<DialogTurnResult?> TryAsync(Interjection said, CancellationToken cancellationToken)
    {
        if (said.Memory.Aside is not { } pending || said.Open is not { } question)
            return null;
        var hearing = said.Utterance.Hearing;
        if (said.Utterance.Answer is not null)
        {
            said.Memory.Aside = null;
            return await asides.Single(aside => aside.QuestionId == pending).AnswerAsync(said, cancellationToken);
        }

        // Urgent advice stands; what is said to it is answered first, and then this is asked again.
        if (QuestionIds.EndsAdvice(pending))
            return null;
        if (hearing.Command is Command.Thanks or Command.Greeting && said.Memory.Advice is not null)
            said.Memory.Aside = null;
        if (hearing.Topic is not null || hearing.Command is not (Command.None or Command.Yes or Command.No or Command.NoneOfThese or Command.NotSure or Command.Done))
            return null;
        if (said.Memory.AsideMisses >= QuestionMessages.MostMisses)
        {
            await said.Turn.SendActivityAsync(phrasebook.Say(said.Activity, "stuck"), cancellationToken: cancellationToken);
            return await said.LeaveAsideAsync(cancellationToken);
        }

        await said.Turn.SendActivityAsync(said.Messages.Ask(said.Activity, question, ++said.Memory.AsideMisses), cancellationToken);
        return said.Waiting();
    }
}
