using SpasmBot.Dialogs.Memory;
using SpasmBot.Dialogs.Speech;
using SpasmBot.Triage;
using SpasmBot.Triage.Content;

namespace SpasmBot.Dialogs.Questions;

/// <summary>Makes the prompt of a question: one each, whose dialog id is the question's id.</summary>
public sealed class QuestionPrompts(DialogContent content, TriageEngine engine, AnswerReader reader, QuestionMessages messages, UnheardWords unheard, Phrasebook phrasebook, BotMemory memory)
{
    /// <summary>The questions of the triage, in the order in which they are asked.</summary>
    public IEnumerable<string> OfTriage => content.Questions.Select(question => question.Id).Where(id => !QuestionIds.OutsideTriage(id));

    public AnswerPrompt For(string questionId) =>
        new(content.Questions.Single(question => question.Id == questionId), engine, reader, messages, unheard, phrasebook, memory);
}
