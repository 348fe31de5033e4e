using SpasmBot.Dialogs.Tests.Talking;
using SpasmBot.Triage;

namespace SpasmBot.Dialogs.Tests.Cases;

/// <summary>Holds the conversation of a case with the whole bot, in words alone.</summary>
public static class CaseRun
{
    private const int MostTurns = 40;

    private const string AmbulanceNow = "ambulance-now";

    public static async Task<CaseResult> PlayAsync(WrittenCase written)
    {
        var result = await PlayAsync(written, untoldAtTurn: null);
        // Whoever is about to be sent home or to a doctor with something left to say would have said it with the last answer.
        return result.Untold == 0 || result.Result.IsCaught ? result.Result : (await PlayAsync(written, result.Turns)).Result;
    }

    private static async Task<(CaseResult Result, int Turns, int Untold)> PlayAsync(WrittenCase written, int? untoldAtTurn)
    {
        var talk = new Talk(locale: written.Language == "es" ? "es-MX" : "en-US");
        var person = new CasePerson(written);
        var transcript = new List<string>();
        var turn = 0;
        await SayAsync(untoldAtTurn == 0 ? $"{written.Opening}. {person.Volunteer()}" : written.Opening);
        while (talk.Outcomes.Count == 0 && turn < MostTurns)
        {
            turn++;
            var question = talk.OpenQuestion ?? throw new InvalidOperationException($"{written.Id}: neither a question nor an outcome");
            var answer = person.Answer(question);
            await SayAsync(turn == untoldAtTurn ? $"{answer}. {person.Volunteer()}" : answer);
        }

        // Who is sent to an emergency department is asked once more, with that advice, for what would need an ambulance.
        if (talk.Outcomes.Count > 0 && talk.OpenQuestion == AmbulanceNow)
            await SayAsync(person.Answer(AmbulanceNow));
        var outcome = talk.Outcomes.LastOrDefault() ?? throw new InvalidOperationException($"{written.Id}: no outcome after {turn} answers");
        var rules = outcome["rules"]!.Select(rule => (string)rule!).ToList();
        var questions = talk.Asked.TakeWhile(question => question is not ("better" or AmbulanceNow)).Count();
        var result = new CaseResult(
            written, DispositionLevels.Parse((string)outcome["level"]!), questions, person.Volunteered, rules, transcript);
        return (result, turn, person.Untold.Count);

        async Task SayAsync(string words)
        {
            transcript.Add($"person: {words}");
            await talk.SayAsync(words);
            transcript.Add($"bot: {(talk.Outcomes.Count > 0 ? talk.Level : talk.OpenQuestion)}");
        }
    }
}
