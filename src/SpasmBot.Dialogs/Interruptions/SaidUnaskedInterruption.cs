using Microsoft.Bot.Builder.Dialogs;
using SpasmBot.Dialogs.Questions;
using SpasmBot.Dialogs.Speech;

namespace SpasmBot.Dialogs.Interruptions;

/// <summary>
/// Keeps what the person said without being asked ('it is my thigh, not my calf'; the whole story in the first message),
/// so that it is never asked again.
/// </summary>
public sealed class SaidUnaskedInterruption(Phrasebook phrasebook) : IInterruption
{
    public async Task<DialogTurnResult?> TryAsync(Interjection said, CancellationToken cancellationToken)
    {
        var utterance = said.Utterance;
        var corrected = utterance.Hearing.Corrected;
        if (utterance.Answer is not null && corrected.Count == 0 || !utterance.SaysSomething)
            return null;
        // Among the measures it was heard as told later.
        if (said.Open?.Id == QuestionIds.Better)
            return null;
        // Who says the same again has not been understood, unless they asked something.
        if (said.Open is not null && corrected.Count == 0 && utterance.Statement.Findings.All(f => said.Memory.Case[f.Key] >= f.Value))
            return said.Turn.Responded ? await said.AskAgainAsync(cancellationToken) : null;

        foreach (var finding in corrected)
            said.Memory.Case.Retract(finding);
        said.Memory.Case.Add(utterance.Statement);
        if (said.IsIdle)
            return null;
        if (corrected.Count > 0 || utterance.Hearing.Topic is null)
            await said.Turn.SendActivityAsync(
                phrasebook.Say(said.Activity, corrected.Count > 0 ? "corrected" : "noted"), cancellationToken: cancellationToken);
        return await said.ResumeAsync(cancellationToken);
    }
}
