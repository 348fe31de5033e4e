using SpasmBot.Dialogs.Tests.Talking;
using SpasmBot.Triage;

namespace SpasmBot.Dialogs.Tests.Cases;

/// <summary>
/// The person of a case: says what they have when it is asked for, twice if it is not understood, and else what a healthy person
/// with a plain cramp says. What nobody asked for they tell when asked whether there is anything else,
/// and what is left of signs when asked for those that need an ambulance. Asked whether words that were not understood told of something
/// wrong, they say yes where the case is one for a doctor today or beyond.
/// </summary>
public sealed class CasePerson(WrittenCase written)
{
    private readonly Dictionary<string, int> _asked = [];
    private readonly HashSet<string> _told = [];

    /// <summary>Questions whose answer the author foresaw and that were not asked so far.</summary>
    public IReadOnlyList<string> Untold => [.. written.Facts.Keys.Where(question => !_told.Contains(question))];

    /// <summary>Facts that were told at the question whether there is anything else.</summary>
    public int Volunteered { get; private set; }

    public string Answer(string question)
    {
        var time = _asked[question] = _asked.GetValueOrDefault(question) + 1;
        if (time > 2)
            return Plain(question);
        if (question == "other" && time == 1)
            return Volunteer();
        if (question == "not-heard" && written.Level >= DispositionLevel.Consultation24h)
            return Talk.Content.Languages[written.Language].Questions[question].Options["unheard-sign"];
        if (question == "ambulance-now")
            return Tell(question, [.. Untold.Where(AsksForSigns)]);
        if (written.Facts.TryGetValue(question, out var fact))
        {
            _told.Add(question);
            return fact;
        }

        return Plain(question);
    }

    /// <summary>Everything untold in one breath; for a plain person that nothing is left.</summary>
    public string Volunteer()
    {
        Volunteered += Untold.Count(question => question != "other");
        return Tell("other", Untold);
    }

    private string Tell(string question, IReadOnlyCollection<string> facts)
    {
        _told.UnionWith(facts);
        return facts.Count == 0 ? Plain(question) : string.Join(". ", facts.Select(InWords));
    }

    // Who is asked for signs tells no cause and no hours.
    private static bool AsksForSigns(string question) =>
        question == "other" || Talk.Content.Questions.Single(q => q.Id == question).Options.Any(option => Talk.Content.Findings[option].Danger);

    // Nobody tells a number that was not asked for: they say what it stands for. A pain of 3 is one of ten, and no third option.
    private string InWords(string question) =>
        question == "severity" && int.TryParse(written.Facts[question], out var score) ? $"{score}/10"
        : int.TryParse(written.Facts[question], out var number) && Talk.Content.Languages[written.Language].Questions[question] is { } wording
        && Talk.Content.Questions.Single(q => q.Id == question).Options.ElementAtOrDefault(number - 1) is { } option
            ? wording.Options[option]
            : written.Facts[question];

    private string Plain(string question) => PlainPerson.Answer(written.Language, question);
}
