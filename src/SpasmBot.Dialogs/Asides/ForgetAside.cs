using Microsoft.Bot.Builder.Dialogs;
using SpasmBot.Dialogs.Interruptions;
using SpasmBot.Dialogs.Later;
using SpasmBot.Dialogs.Memory;
using SpasmBot.Dialogs.Privacy;
using SpasmBot.Dialogs.Questions;
using SpasmBot.Dialogs.Speech;

namespace SpasmBot.Dialogs.Asides;

/// <summary>'Forget me' was asked back once; a yes deletes all that is kept of the person, and the words of the deletion are all that stays.</summary>
public sealed class ForgetAside(BotMemory memory, IPersonsData data, IReminders reminders, Phrasebook phrasebook) : IAside
{
    public string QuestionId => QuestionIds.Forget;

    public async Task<DialogTurnResult> AnswerAsync(Interjection said, CancellationToken cancellationToken)
    {
        if (!said.Utterance.Says("forget-yes"))
        {
            await said.Turn.SendActivityAsync(phrasebook.Say(said.Activity, "forget.kept"), cancellationToken: cancellationToken);
            return await said.AskAgainAsync(cancellationToken);
        }

        await reminders.ForgetAsync(said.Turn, cancellationToken);
        await data.ForgetAsync(said.Turn, cancellationToken);
        await said.Turn.SendActivityAsync(phrasebook.Say(said.Activity, "forget.done"), cancellationToken: cancellationToken);
        var ended = await said.EndAsync(cancellationToken);
        await memory.ForgetAsync(said.Turn, cancellationToken);
        return ended;
    }
}
