using Microsoft.Bot.Builder.Dialogs;
using SpasmBot.Dialogs.Interruptions;
using SpasmBot.Dialogs.Outcome;
using SpasmBot.Dialogs.Speech;
using SpasmBot.Triage;
using SpasmBot.Triage.Content;

namespace SpasmBot.Dialogs.Country;

/// <summary>
/// The country that the person says to be in is remembered before anything else, so that whatever is answered names its number; it goes
/// before what the channel says. Where a number was named or asked for already, the right one is said at once.
/// </summary>
public sealed class CountryInterruption(Countries countries, NumbersToCall numbers, Crisis crisis, Phrasebook phrasebook) : IInterruption
{
    public async Task<DialogTurnResult?> TryAsync(Interjection said, CancellationToken cancellationToken)
    {
        var memory = said.Memory;
        var language = phrasebook.For(said.Activity);
        var named = countries.FindStated(said.Activity.Text, language);
        if (named is null && memory.CountryAsked && said.Utterance.Answer is null && !said.Utterance.SaysSomething)
            named = countries.Find(said.Activity.Text, language);
        if (named is null)
            return null;
        said.Profile.Country = named;
        if (said.Utterance.Answer is not null || said.Utterance.SaysSomething || said.IsBeginning)
            return null;

        var reply = new Paragraphs();
        if (Crisis.IsIn(memory.Advice?.Rules ?? []))
            crisis.AddNumbersTo(reply, said.Activity, said.Profile);
        else if (memory.CountryAsked || memory.Advice?.Level >= DispositionLevel.Emergency)
            reply.Add(numbers.Ambulance(said.Activity, said.Profile));
        memory.CountryAsked = false;
        await said.Turn.SendActivityAsync(reply.Add(phrasebook.Say(said.Activity, "country.now")).ToActivity(), cancellationToken);
        return await said.AskAgainAsync(cancellationToken);
    }
}
