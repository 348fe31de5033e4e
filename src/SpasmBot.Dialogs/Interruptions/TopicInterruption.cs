using Microsoft.Bot.Builder.Dialogs;
using SpasmBot.Dialogs.Speech;

namespace SpasmBot.Dialogs.Interruptions;

/// <summary>A question to the bot ('why do I get cramps?') is answered, and the conversation goes on where it was, or begins.</summary>
public sealed class TopicInterruption(Phrasebook phrasebook) : IInterruption
{
    public async Task<DialogTurnResult?> TryAsync(Interjection said, CancellationToken cancellationToken)
    {
        if (said.Utterance.Answer is not null || said.Utterance.Hearing.Topic is not { } topic)
            return null;
        await said.Turn.SendActivityAsync(phrasebook.For(said.Activity).Answers[topic].Text, cancellationToken: cancellationToken);
        // What it says of the person's own case is taken up after the answer; and who asks has a reason to, so they are asked in turn.
        if (said.Utterance.SaysSomething || said.IsBeginning)
            return null;
        return await said.AskAgainAsync(cancellationToken);
    }
}
