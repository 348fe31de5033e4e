using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using SpasmBot.Dialogs.Country;
using SpasmBot.Dialogs.Listening;
using SpasmBot.Dialogs.Questions;
using SpasmBot.Dialogs.Speech;
using SpasmBot.Triage;

namespace SpasmBot.Dialogs.Interruptions;

/// <summary>
/// Urgent advice stands until the person starts over. What they ask about it is answered ('I have no car'), and the number to call is
/// said again; who is on the way gets a kind word.
/// </summary>
public sealed class UrgentInterruption(NumbersToCall numbers, TopicAnswers answers, Phrasebook phrasebook) : IInterruption
{
    /// <summary>The topic of who was heard to have called for help, or to be on the way.</summary>
    public const string HelpIsComing = "help-is-coming";

    private const int MostChecks = 2;

    public async Task<DialogTurnResult?> TryAsync(Interjection said, CancellationToken cancellationToken)
    {
        if (!said.IsIdle || said.Memory.Advice is not { Level: >= DispositionLevel.Emergency } || IsForTheBot(said.Utterance))
            return null;
        var text = new Paragraphs();
        if (said.Utterance.Hearing.Topic is { } topic)
            text.Add(answers.AnswerInDanger(said.Activity, said.Memory, topic));
        else if (IsFarewell(said.Utterance))
            text.Add(phrasebook.Say(said.Activity, "urgent-thanks"));
        else
            text.Add(phrasebook.SayInTurn(said.Activity, "urgent-stands", said.Memory.SaidSinceAdvice++));
        if (IsSeenTo(said.Utterance) || said.Utterance.Hearing.Command == Command.Stop)
            said.Memory.Aside = null;
        if (!IsSeenTo(said.Utterance))
            text.Add(numbers.Ambulance(said.Activity, said.Profile));
        await said.Turn.SendActivityAsync(Asking(said, text), cancellationToken);
        return await said.EndAsync(cancellationToken);
    }

    /// <summary>The reply, with the question that is still open, but not for ever.</summary>
    private Activity Asking(Interjection said, Paragraphs text)
    {
        if (!QuestionIds.EndsAdvice(said.Memory.Aside) || said.Open is not { } question || ++said.Memory.AsideMisses > MostChecks)
            return text.ToActivity();
        var message = text.Add(phrasebook.For(said.Activity).Questions[question.Id].Text).ToActivity();
        said.Messages.AddAnswers(message, said.Activity, question);
        return message;
    }

    // A 'stop' ends nothing: the advice is not taken back.
    private static bool IsForTheBot(Utterance said) =>
        said.IsOnlyAside && said.Hearing.Command is Command.Help or Command.Why or Command.Meaning or Command.Person or Command.Back or Command.StartOver;

    private static bool IsSeenTo(Utterance said) => said.Hearing.Topic is { } topic ? topic == HelpIsComing : IsFarewell(said);

    private static bool IsFarewell(Utterance said) =>
        !said.SaysSomething && said.Hearing.Command is Command.Thanks or Command.Yes or Command.Done;
}
