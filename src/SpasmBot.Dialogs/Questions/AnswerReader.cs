using Microsoft.Bot.Schema;
using SpasmBot.Triage;
using SpasmBot.Triage.Content;

namespace SpasmBot.Dialogs.Questions;

/// <summary>Reads what arrived as the answer to a question, be it pressed or typed.</summary>
public sealed class AnswerReader(TriageEngine engine)
{
    public Answer Read(IMessageActivity activity, Question question, string language) =>
        Submission.From(activity) is { } submission && submission.QuestionId == question.Id
            ? engine.Choose(question, submission.OptionIds)
            : engine.Interpret(question, activity.Text ?? "", language);
}
