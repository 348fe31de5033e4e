using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using SpasmBot.Dialogs.Memory;
using SpasmBot.Dialogs.Speech;
using SpasmBot.Triage;
using SpasmBot.Triage.Content;

namespace SpasmBot.Dialogs.Questions;

/// <summary>
/// Asks one question of dialogs/triage/questions.yaml and takes an option's title, its number, several, 'none',
/// 'not sure' or the person's own words. Its dialog id is the question's id.
/// </summary>
public sealed class AnswerPrompt(Question question, TriageEngine engine, AnswerReader reader, QuestionMessages messages, UnheardWords unheard, Phrasebook phrasebook, BotMemory memory)
    : Prompt<Answer>(question.Id)
{
    // Prompt<T> counts the attempts in its own state under this name.
    private const string Attempts = "AttemptCount";

    protected override async Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        // Here and not in OnRecognizeAsync, which the SDK may call twice for one message. Words that deny some of the signs leave no doubt.
        if (isRetry && await ReadAsync(turnContext, cancellationToken) is { Denies: false } missed)
            await unheard.NoteAsync(turnContext, question, missed.Heard, cancellationToken);
        var misses = isRetry ? Misses(state) : 0;
        var instead = await LooksBackAsync(turnContext, cancellationToken) ? "other-unread" : options.Prompt?.Text;
        var asked = messages.Ask(turnContext.Activity, question, misses, options.Choices?.Select(choice => choice.Value), Said(turnContext, instead));
        await turnContext.SendActivityAsync(asked, cancellationToken);
    }

    protected override async Task<PromptRecognizerResult<Answer>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        var answer = await ReadAsync(turnContext, cancellationToken);
        if (answer is { Kind: AnswerKind.NotUnderstood, DeniesThroughout: true } && Misses(state) > 0 && !await unheard.IsAnyAsync(turnContext, question, cancellationToken))
            answer = engine.Deny(question, answer);
        if (answer.Kind == AnswerKind.NotUnderstood && (Misses(state) >= QuestionMessages.MostMisses || await unheard.IsHopelessAsync(turnContext, question, cancellationToken)))
            answer = engine.GiveUp(question, answer);
        return new PromptRecognizerResult<Answer>
        {
            Succeeded = answer.Kind == AnswerKind.Understood,
            Value = await unheard.WeighAsync(turnContext, question, answer, cancellationToken),
        };
    }

    /// <summary>The last question looks back at what may have gone unread. Found out at each asking: the language may be another by then.</summary>
    private async Task<bool> LooksBackAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        question.Open && (await memory.TriageAsync(turnContext, cancellationToken)).Unread;

    /// <summary>The sentence of a message's id; what was kept before ids were is a sentence already.</summary>
    private string? Said(ITurnContext turnContext, string? messageId) =>
        messageId is not null && phrasebook.Has(turnContext.Activity, messageId) ? phrasebook.Say(turnContext.Activity, messageId) : messageId;

    private static int Misses(IDictionary<string, object> state) => state.TryGetValue(Attempts, out var count) ? Convert.ToInt32(count) : 0;

    private async Task<Answer> ReadAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        reader.Read(turnContext, question, phrasebook.LanguageOf(turnContext.Activity), await memory.TriageAsync(turnContext, cancellationToken));
}
