using Microsoft.Bot.Schema;
using SpasmBot.Dialogs.Country;
using SpasmBot.Dialogs.Memory;
using SpasmBot.Dialogs.Speech;
using SpasmBot.Triage;

namespace SpasmBot.Dialogs.Outcome;

/// <summary>What is said to a person who speaks of ending their life: kind words, and whom to call. Nothing of spasms.</summary>
public sealed class Crisis(Phrasebook phrasebook, NumbersToCall numbers)
{
    private const string Rule = "suicidal";

    public static bool IsIn(IEnumerable<string> rules) => rules.Contains(Rule);

    /// <summary>The first answer.</summary>
    public void AddTo(Paragraphs text, IActivity incoming, UserProfile profile) =>
        AddNumbersTo(text.Add(phrasebook.Say(incoming, "crisis")), incoming, profile);

    /// <summary>Whom to call: somebody to talk to, and for an ambulance.</summary>
    public void AddNumbersTo(Paragraphs text, IActivity incoming, UserProfile profile) => text
        .Add(numbers.CrisisLine(incoming, profile))
        .Add(InDanger(incoming, profile));

    /// <summary>The answer to whatever they say then.</summary>
    /// <param name="time">How many answers they got before; so that none is a mere repetition.</param>
    public IMessageActivity Stay(IActivity incoming, UserProfile profile, Command said, int time) => new Paragraphs()
        .Add(Words(incoming, said, time))
        .Add(InDanger(incoming, profile))
        .Add(numbers.CrisisLine(incoming, profile))
        .ToActivity();

    private string Words(IActivity incoming, Command said, int time) => said switch
    {
        Command.Greeting => phrasebook.Say(incoming, "crisis.here"),
        Command.No => phrasebook.Say(incoming, "crisis.no"),
        Command.Thanks or Command.Yes or Command.Done => phrasebook.Say(incoming, "crisis.thanks"),
        _ => phrasebook.SayInTurn(incoming, "crisis.stay", time),
    };

    private string InDanger(IActivity incoming, UserProfile profile) =>
        numbers.AmbulanceUnder("crisis.danger", incoming, profile);
}
