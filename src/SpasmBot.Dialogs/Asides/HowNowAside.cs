using Microsoft.Bot.Builder.Dialogs;
using SpasmBot.Dialogs.Interruptions;
using SpasmBot.Dialogs.Questions;
using SpasmBot.Dialogs.Speech;
using SpasmBot.Triage;

namespace SpasmBot.Dialogs.Asides;

/// <summary>'How is your spasm now?', a day later. What is not better is asked about anew, the most dangerous first.</summary>
public sealed class HowNowAside(Phrasebook phrasebook) : IAside
{
    public string QuestionId => QuestionIds.HowNow;

    public async Task<DialogTurnResult> AnswerAsync(Interjection said, CancellationToken cancellationToken)
    {
        var worse = said.Utterance.Says("better-worse");
        var better = !worse && !said.Utterance.Says("better-no");
        var key = !better ? "check-in.again" : said.Utterance.Says("better-yes") ? "check-in.gone" : "check-in.better";
        await said.Turn.SendActivityAsync(phrasebook.Say(said.Activity, key), cancellationToken: cancellationToken);
        if (better)
        {
            said.Memory.StartOver();
            return said.Waiting();
        }

        said.Memory.Case.Add(said.Utterance.Statement with { QuestionId = null });
        if (!worse)
            said.Memory.Case.Retract("better-worse");
        return await said.ResumeAsync(cancellationToken);
    }
}
