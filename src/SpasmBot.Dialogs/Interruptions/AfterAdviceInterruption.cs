using Microsoft.Bot.Builder.Dialogs;
using SpasmBot.Dialogs.Speech;
using SpasmBot.Triage;

namespace SpasmBot.Dialogs.Interruptions;

/// <summary>When all was said, a 'thanks' gets a goodbye, and anything else begins a new triage.</summary>
public sealed class AfterAdviceInterruption(Phrasebook phrasebook) : IInterruption
{
    public async Task<DialogTurnResult?> TryAsync(Interjection said, CancellationToken cancellationToken)
    {
        if (!said.IsIdle || said.Memory.Advice is null)
            return null;
        if (!IsFarewell(said))
        {
            said.Memory.StartOver();
            return null;
        }

        var thanked = said.Utterance.Hearing.Command == Command.Thanks;
        var reply = new Paragraphs().Add(thanked ? phrasebook.Say(said.Activity, "thanks") : null).Add(phrasebook.Say(said.Activity, "goodbye"));
        await said.Turn.SendActivityAsync(reply.ToActivity(), cancellationToken);
        return await said.EndAsync(cancellationToken);
    }

    private static bool IsFarewell(Interjection said) =>
        !said.Utterance.SaysSomething
        && said.Utterance.Hearing.Command is Command.Thanks or Command.Yes or Command.No or Command.Done or Command.NoneOfThese;
}
