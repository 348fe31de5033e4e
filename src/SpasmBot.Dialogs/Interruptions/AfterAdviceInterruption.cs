using Microsoft.Bot.Builder.Dialogs;
using SpasmBot.Dialogs.Speech;
using SpasmBot.Triage;

namespace SpasmBot.Dialogs.Interruptions;

/// <summary>
/// When all was said: urgent advice stands until the person starts over, a 'thanks' gets a goodbye, and anything else
/// begins a new triage.
/// </summary>
public sealed class AfterAdviceInterruption(Phrasebook phrasebook) : IInterruption
{
    public async Task<DialogTurnResult?> TryAsync(Interjection said, CancellationToken cancellationToken)
    {
        if (!said.IsIdle || said.Memory.Advice is not { } advice)
            return null;
        var key = advice.Level >= DispositionLevel.Emergency ? "urgent-stands" : IsFarewell(said) ? "goodbye" : null;
        if (key is null)
        {
            said.Memory.StartOver();
            return null;
        }

        var thanked = said.Utterance.Hearing.Command == Command.Thanks && !said.Utterance.SaysSomething;
        var reply = new Paragraphs().Add(thanked ? phrasebook.Say(said.Activity, "thanks") : null).Add(phrasebook.Say(said.Activity, key));
        await said.Turn.SendActivityAsync(reply.ToActivity(), cancellationToken);
        return await said.EndAsync(cancellationToken);
    }

    private static bool IsFarewell(Interjection said) =>
        !said.Utterance.SaysSomething
        && said.Utterance.Hearing.Command is Command.Thanks or Command.Yes or Command.No or Command.Done or Command.NoneOfThese;
}
