using Microsoft.Bot.Builder;
using SpasmBot.Dialogs.Memory;
using SpasmBot.Triage;
using SpasmBot.Triage.Content;

namespace SpasmBot.Dialogs.Questions;

/// <summary>Reads what arrived as the answer to a question, be it pressed or typed.</summary>
public sealed class AnswerReader(TriageEngine engine)
{
    /// <summary>
    /// What the turn's message says to the question. Several ask for it in one turn, the prompt more than once, and it is read for the
    /// first of them; each gets findings of its own to add to.
    /// </summary>
    /// <param name="memory">Whose spasm it is, as far as it was told before.</param>
    public Answer Read(ITurnContext turn, Question question, string language, TriageMemory memory)
    {
        var activity = turn.Activity;
        if (turn.TurnState.Get<Reading>() is not { } reading || !reading.IsOf(activity.Text, activity.Value, question, language))
            turn.TurnState.Set(reading = new Reading(activity.Text, activity.Value, question, language, Read()));
        var statement = reading.Answer.Statement;
        return reading.Answer with { Statement = statement with { Findings = new(statement.Findings) } };

        Answer Read() => Submission.From(activity) is { } submission && submission.QuestionId == question.Id
            ? engine.Choose(question, submission.OptionIds)
            : engine.Interpret(question, activity.Text ?? "", language, memory is { Whose: Whose.Writers, OfSomeoneElse: false });
    }

    private sealed record Reading(string? Text, object? Value, Question Question, string Language, Answer Answer)
    {
        public bool IsOf(string? text, object? value, Question question, string language) =>
            ReferenceEquals(Text, text) && ReferenceEquals(Value, value) && ReferenceEquals(Question, question) && Language == language;
    }
}
