using Microsoft.Bot.Builder;
using SpasmBot.Dialogs.Memory;
using SpasmBot.Triage;
using SpasmBot.Triage.Content;

namespace SpasmBot.Dialogs.Questions;

/// <summary>
/// Words that were not understood at a list of danger signs may have told of one. Who tried twice and then says 'none of these'
/// is asked whether they did; where that cannot be asked, the doubt counts like 'not sure'.
/// </summary>
public sealed class UnheardWords(BotMemory memory, DialogContent content)
{
    private const int Doubtful = 2;
    private const int Hopeless = 5;
    private const string WordsNotHeard = "words-not-heard";

    /// <summary>Remembers that the message was no answer to the question.</summary>
    public async Task NoteAsync(ITurnContext turnContext, Question question, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Text?.Any(char.IsLetter) != true)
            return;
        var unheard = (await memory.TriageAsync(turnContext, cancellationToken)).NotUnderstood;
        unheard[question.Id] = unheard.GetValueOrDefault(question.Id) + 1;
    }

    /// <summary>A message to the question may have told of a sign, and was not understood.</summary>
    public async Task<bool> IsAnyAsync(ITurnContext turnContext, Question question, CancellationToken cancellationToken) =>
        await CountAsync(turnContext, question, cancellationToken) > 0;

    /// <summary>So many messages to the question were not understood that it is asked no further.</summary>
    public async Task<bool> IsHopelessAsync(ITurnContext turnContext, Question question, CancellationToken cancellationToken) =>
        await CountAsync(turnContext, question, cancellationToken) >= Hopeless;

    /// <summary>The answer, with the doubt that what went before it left.</summary>
    public async Task<Answer> WeighAsync(ITurnContext turnContext, Question question, Answer answer, CancellationToken cancellationToken)
    {
        if (answer is { Kind: AnswerKind.Understood, GivesUp: false } && await CountAsync(turnContext, question, cancellationToken) >= Doubtful && question.Unsure is { } doubt
            && question.Options.Any(option => content.Findings[option].Danger) && !question.Options.Any(option => Says(answer, option)))
            answer.Statement.Findings[doubt == content.Question(QuestionIds.NotHeard).Unsure ? WordsNotHeard : doubt] = FindingStatus.Present;
        return answer;
    }

    private async Task<int> CountAsync(ITurnContext turnContext, Question question, CancellationToken cancellationToken) =>
        (await memory.TriageAsync(turnContext, cancellationToken)).NotUnderstood.GetValueOrDefault(question.Id);

    private static bool Says(Answer answer, string option) =>
        answer.Statement.Findings.TryGetValue(option, out var status) && status > FindingStatus.Absent;
}
