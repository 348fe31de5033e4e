using Microsoft.Bot.Builder.Dialogs;
using SpasmBot.Dialogs.Questions;
using SpasmBot.Dialogs.Speech;
using SpasmBot.Triage;
using SpasmBot.Triage.Content;

namespace SpasmBot.Dialogs.Interruptions;

/// <summary>A question to the bot ('why do I get cramps?') is answered, and the conversation goes on where it was, or begins.</summary>
public sealed class TopicInterruption(TopicAnswers answers, UnheardWords unheard, DialogContent content) : IInterruption
{
    public async Task<DialogTurnResult?> TryAsync(Interjection said, CancellationToken cancellationToken)
    {
        if (said.Utterance.Answer is not null || said.Utterance.Hearing.Topic is not { } topic)
            return null;
        var known = new ClinicalCase { Statements = [.. said.Memory.Case.Statements, said.Utterance.Statement] };
        var (text, ask) = answers.Answer(said.Activity, said.Memory, topic, known);
        await said.Turn.SendActivityAsync(text, cancellationToken: cancellationToken);
        // What it says of the person's own case is taken up after the answer; and who asks has a reason to, so they are asked in turn.
        if (said.Utterance.SaysSomething || said.IsBeginning)
            return null;
        if (ask is not null && !IsAsked(said, content.Question(ask)))
        {
            said.Memory.Ask(ask);
            await said.Turn.SendActivityAsync(said.Messages.Ask(said.Activity, content.Question(ask), 0), cancellationToken);
            return said.Waiting();
        }

        // 'Painkillers have not dented it' asks nothing.
        if (said.Open is { } open && said.Utterance.Hearing.Command != Command.Question)
            await unheard.NoteAsync(said.Turn, open, said.Utterance.Hearing, cancellationToken);
        return await said.AskAgainAsync(cancellationToken);
    }

    /// <summary>The open question names the same sign.</summary>
    private static bool IsAsked(Interjection said, Question question) => said.Open?.Options.Intersect(question.Options).Any() == true;
}
