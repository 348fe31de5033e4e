using Microsoft.Bot.Builder.Dialogs;
using SpasmBot.Dialogs.Interruptions;
using SpasmBot.Dialogs.Speech;

namespace SpasmBot.Dialogs.Country;

/// <summary>The country that an emergency message asked for: its number is named at once, and the country is remembered.</summary>
public sealed class CountryInterruption(Countries countries, NumbersToCall numbers, Phrasebook phrasebook) : IInterruption
{
    public async Task<DialogTurnResult?> TryAsync(Interjection said, CancellationToken cancellationToken)
    {
        if (!said.Memory.CountryAsked || said.Utterance.Answer is not null || said.Utterance.SaysSomething
            || countries.Find(said.Activity.Text, phrasebook.For(said.Activity)) is not { } country)
            return null;
        said.Profile.Country = country;
        said.Memory.CountryAsked = false;
        await said.Turn.SendActivityAsync(
            new Paragraphs().Add(numbers.Ambulance(said.Activity, said.Profile)).Add(phrasebook.Say(said.Activity, "country.now")).ToActivity(), cancellationToken);
        return await said.AskAgainAsync(cancellationToken);
    }
}
