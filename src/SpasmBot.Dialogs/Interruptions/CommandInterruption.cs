using Microsoft.Bot.Builder.Dialogs;
using SpasmBot.Dialogs.Country;
using SpasmBot.Dialogs.Later;
using SpasmBot.Dialogs.Outcome;
using SpasmBot.Dialogs.Questions;
using SpasmBot.Dialogs.Speech;
using SpasmBot.Triage;

namespace SpasmBot.Dialogs.Interruptions;

/// <summary>Help, why, what does it mean, a person, thanks, back, start over and stop, at any time.</summary>
public sealed class CommandInterruption(
    CheckIn checkIn, Phrasebook phrasebook, Glossary glossary, NumbersToCall numbers, OutcomeMessages outcomes, TriageEngine engine) : IInterruption
{
    public Task<DialogTurnResult?> TryAsync(Interjection said, CancellationToken cancellationToken) =>
        !said.Utterance.IsOnlyAside
            ? Task.FromResult<DialogTurnResult?>(null)
            : said.Utterance.Hearing.Command switch
            {
                Command.Help => TellAsync(said, WithNumber(said, "help"), cancellationToken),
                Command.Person => TellAsync(said, WithNumber(said, "person"), cancellationToken),
                Command.Why => TellAsync(said, WhyAsked(said), cancellationToken),
                // A word that the person names is explained as a topic.
                Command.Meaning when said.Utterance.Hearing.Topic is null => TellAsync(said, Meaning(said), cancellationToken),
                Command.Greeting when !said.IsIdle => AskOnceMoreAsync(said, cancellationToken),
                Command.Thanks when !said.IsIdle => TellAsync(said, phrasebook.Say(said.Activity, "thanks"), cancellationToken),
                Command.Back => BackAsync(said, cancellationToken),
                Command.StartOver => StartOverAsync(said, cancellationToken),
                Command.Stop => StopAsync(said, cancellationToken),
                _ => Task.FromResult<DialogTurnResult?>(null),
            };

    private string WithNumber(Interjection said, string key) => $"{phrasebook.Say(said.Activity, key)}\n{numbers.InDanger(said.Activity, said.Profile)}";

    private string WhyAsked(Interjection said) =>
        said.Open is { } open && !QuestionIds.EndsAdvice(open.Id) ? phrasebook.For(said.Activity).Questions[open.Id].Why ?? phrasebook.Say(said.Activity, "why.fallback")
        : said.Memory.Advice is not null ? outcomes.Why(said.Activity, engine.Assess(said.Memory.Case))
        : WithNumber(said, "help");

    private string Meaning(Interjection said)
    {
        if (said.Open is not { } open)
            return WhyAsked(said);
        var words = glossary.Of(said.Activity, open.Id);
        return words.Count == 0 ? WhyAsked(said) : new Paragraphs().AddList(words).ToString();
    }

    private static async Task<DialogTurnResult?> TellAsync(Interjection said, string text, CancellationToken cancellationToken)
    {
        await said.Turn.SendActivityAsync(text, cancellationToken: cancellationToken);
        return await said.AskAgainAsync(cancellationToken);
    }

    private static async Task<DialogTurnResult?> AskOnceMoreAsync(Interjection said, CancellationToken cancellationToken) =>
        await said.AskAgainAsync(cancellationToken);

    private async Task<DialogTurnResult?> BackAsync(Interjection said, CancellationToken cancellationToken)
    {
        if (said.Memory.Aside is { } aside && !QuestionIds.EndsAdvice(aside))
            return await said.LeaveAsideAsync(cancellationToken);
        if (said.Memory.Case.TakeBackLast() is null)
            return await TellAsync(said, phrasebook.Say(said.Activity, "nothing-to-go-back-to"), cancellationToken);
        said.Memory.WithdrawAdvice();
        await said.Turn.SendActivityAsync(phrasebook.Say(said.Activity, "back"), cancellationToken: cancellationToken);
        return await said.ResumeAsync(cancellationToken);
    }

    private async Task<DialogTurnResult?> StartOverAsync(Interjection said, CancellationToken cancellationToken)
    {
        said.Memory.StartOver();
        await said.Turn.SendActivityAsync(phrasebook.Say(said.Activity, "start-over"), cancellationToken: cancellationToken);
        return await said.ResumeAsync(cancellationToken);
    }

    private async Task<DialogTurnResult?> StopAsync(Interjection said, CancellationToken cancellationToken)
    {
        // Who was promised a message and has nothing else open means that.
        var cancelled = await checkIn.CancelAsync(said.Memory, cancellationToken);
        var idle = said.IsIdle;
        said.Memory.StartOver();
        await said.Turn.SendActivityAsync(cancelled && idle ? phrasebook.Say(said.Activity, "check-in.off") : WithNumber(said, "stopped"), cancellationToken: cancellationToken);
        return await said.EndAsync(cancellationToken);
    }
}
