using Microsoft.Bot.Builder;
using SpasmBot.Dialogs.Memory;
using SpasmBot.Triage;
using SpasmBot.Triage.Content;

namespace SpasmBot.Dialogs.Questions;

/// <summary>
/// Words that were not understood at a list of danger signs, or where anything else was asked for, may have told of one. Who tried twice
/// and then says 'none of these', and who denies and goes on at length, is asked whether they did; where that cannot be asked, the doubt
/// counts like 'not sure'.
/// </summary>
public sealed class UnheardWords(BotMemory memory, DialogContent content, TriageEngine engine)
{
    private const int Doubtful = 2;
    private const int Hopeless = 5;

    /// <summary>Of the denials of people who are well one in thirty has so many words that say something else.</summary>
    private const int GoesOnAtLength = 4;

    /// <summary>Where as few were not understood, what was heard to need a doctor is what the message tells of.</summary>
    private const int FewWords = 3;

    private const string WordsNotHeard = "words-not-heard";

    /// <summary>Much of it was not understood.</summary>
    public static bool IsAtLength(Hearing hearing) => hearing.Unplaced >= GoesOnAtLength;

    /// <summary>Remembers that the message was no answer to the question. A long one leaves a doubt at once.</summary>
    /// <param name="turnContext">The message's.</param>
    /// <param name="question">What was asked.</param>
    /// <param name="hearing">What was understood of it.</param>
    /// <param name="cancellationToken">Ends the wait for the state.</param>
    public async Task NoteAsync(ITurnContext turnContext, Question question, Hearing hearing, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Text?.Any(char.IsLetter) != true)
            return;
        if (hearing.Unplaced < FewWords && TellsOfWrong(hearing))
            return;
        var triage = await memory.TriageAsync(turnContext, cancellationToken);
        var before = Before(triage, question);
        triage.Unheard[question.Id] = new UnheardMessages(before.Count + 1, before.AtLength || IsAtLength(hearing));
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
        var asksForSigns = question.Options.Any(option => content.Findings[option].Danger);
        if (answer is not { Kind: AnswerKind.Understood, GivesUp: false } || !(question.Open || asksForSigns))
            return answer;
        if (IsAtLength(answer.Heard))
            answer.Statement.Findings[WordsNotHeard] = FindingStatus.Present;
        var before = Before(await memory.TriageAsync(turnContext, cancellationToken), question);
        if ((before.AtLength || before.Count >= Doubtful) && !(asksForSigns && question.Options.Any(option => Says(answer, option))))
            answer.Statement.Findings[Doubt(question)] = FindingStatus.Present;
        return answer;
    }

    /// <summary>What was understood of it is for a doctor today by itself.</summary>
    private bool TellsOfWrong(Hearing hearing) => engine.Assess(hearing).Level >= DispositionLevel.Consultation24h;

    /// <summary>That it is not known what the words told of; 'not sure' where that cannot be asked.</summary>
    private string Doubt(Question question) =>
        question.Unsure is { } doubt && doubt != content.Question(QuestionIds.NotHeard).Unsure ? doubt : WordsNotHeard;

    private async Task<int> CountAsync(ITurnContext turnContext, Question question, CancellationToken cancellationToken) =>
        Before(await memory.TriageAsync(turnContext, cancellationToken), question).Count;

    private static UnheardMessages Before(TriageMemory triage, Question question) =>
        triage.Unheard.GetValueOrDefault(question.Id, UnheardMessages.None);

    private static bool Says(Answer answer, string option) =>
        answer.Statement.Findings.TryGetValue(option, out var status) && status > FindingStatus.Absent;
}
