using Microsoft.Bot.Builder.Dialogs;
using SpasmBot.Dialogs.Listening;
using SpasmBot.Dialogs.Questions;
using SpasmBot.Dialogs.Speech;
using SpasmBot.Triage;
using SpasmBot.Triage.Content;

namespace SpasmBot.Dialogs.Interruptions;

/// <summary>
/// Keeps what the person said without being asked ('it is my thigh, not my calf'; the whole story in the first message),
/// so that it is never asked again.
/// </summary>
public sealed class SaidUnaskedInterruption(UnheardWords unheard, DialogContent content, Phrasebook phrasebook) : IInterruption
{
    public async Task<DialogTurnResult?> TryAsync(Interjection said, CancellationToken cancellationToken)
    {
        var utterance = said.Utterance;
        List<string> corrected = [.. utterance.Hearing.Corrected.Where(said.Memory.Case.Has)];
        if (utterance.Answer is not null && corrected.Count == 0 || !utterance.SaysSomething)
            return null;
        // Among the measures it was heard as told later.
        if (said.Open?.Id == QuestionIds.Better)
            return null;
        // Who says the same again has not been understood, unless they asked something.
        if (said.Open is not null && corrected.Count == 0 && !utterance.TellsNews(said.Memory.Case))
            return said.Turn.Responded ? await said.AskAgainAsync(cancellationToken) : null;

        said.Memory.Case.Add(corrected.Count > 0 && utterance.Hearing.Command == Command.No ? OnlyHeard(utterance) : utterance.Statement, utterance.Hearing.Corrected);
        if (said.IsIdle)
            return null;
        // 'My foot does as it likes since Sunday' at a list of signs: what was not heard of it may be one.
        if (said.Open is { } open && corrected.Count == 0 && !utterance.Denies && !utterance.Statement.Findings.Any(f => f.Value > FindingStatus.Absent && content.Findings[f.Key].Danger))
            await unheard.NoteAsync(said.Turn, open, said.Utterance.Hearing, cancellationToken);
        if (corrected.Count > 0 || utterance.Hearing.Topic is null)
            await said.Turn.SendActivityAsync(
                phrasebook.Say(said.Activity, corrected.Count > 0 ? "corrected" : "noted"), cancellationToken: cancellationToken);
        return await said.ResumeAsync(cancellationToken);
    }

    /// <summary>In 'no, it is my neck' the 'no' is said to the place, and may not be meant for the list of signs that is open.</summary>
    private static Statement OnlyHeard(Utterance utterance) =>
        new(null, utterance.Statement.Findings.Where(f => utterance.Hearing.Findings.Any(heard => heard.Id == f.Key)).ToDictionary());
}
