using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Newtonsoft.Json.Linq;
using SpasmBot.Dialogs.Tests.Talking;
using SpasmBot.Triage;

namespace SpasmBot.Dialogs.Tests.Properties;

/// <summary>A whole conversation whose answers follow from a seed. Many of them share one bot, each with a person of its own.</summary>
public sealed class RandomTalk
{
    private const int MostTurns = 60;
    private static int _people;
    private readonly Talk _talk;
    private readonly int _seed;
    private readonly Saying _saying;
    private readonly List<string> _transcript = [];

    public RandomTalk(ServiceProvider bot, int seed, Saying saying = Saying.Card, string channel = "msteams")
    {
        var person = Interlocked.Increment(ref _people).ToString(System.Globalization.CultureInfo.InvariantCulture);
        (_seed, _saying) = (seed, saying);
        _talk = new Talk(channel, conversation: person, user: person, bot: bot);
    }

    public static ServiceProvider Bot() => Talk.Bot(new MemoryStorage(), new FakeTimeProvider());

    public string Transcript => string.Join('\n', _transcript);

    public IReadOnlyList<string> Asked => _talk.Asked;

    public int Outcomes => _talk.Outcomes.Count;

    public DispositionLevel Level => DispositionLevels.Parse(_talk.Level ?? throw new InvalidOperationException("No outcome:\n" + Transcript));

    public bool IsAsked(string question) => _talk.OpenQuestion == question;

    public string Advised => $"{Outcome["level"]} {Outcome["rules"]} {Outcome["measures"]}";

    /// <summary>The same, with all that it was decided on.</summary>
    public string Decided =>
        $"{Advised} {string.Join(' ', Outcome["findings"]!.Select(f => $"{f["id"]}={f["present"]}").Order(StringComparer.Ordinal))}";

    private JObject Outcome => _talk.Outcomes[^1];

    public async Task SayAsync(string words)
    {
        _transcript.Add($"person: {words}");
        await _talk.SayAsync(words);
        Note();
    }

    /// <summary>Answers what is asked until there is an outcome.</summary>
    /// <param name="before">Said before the answer of each turn.</param>
    public async Task AnswerAsync(Func<int, string?>? before = null)
    {
        for (var turn = 0; Outcomes == 0; turn++)
        {
            if (turn == MostTurns || _talk.OpenQuestion is null)
                throw new InvalidOperationException("It does not end:\n" + Transcript);
            if (before?.Invoke(turn) is { } aside)
                await SayAsync(aside);
            if (Outcomes == 0)
                await AnswerAsync(Choice.At(_seed, Talk.Content.Questions.Single(q => q.Id == _talk.OpenQuestion)), turn);
        }
    }

    /// <summary>Answers what an advice to go to an emergency department asks; nothing where there was none.</summary>
    public async Task AnswerTheAdviceAsync()
    {
        if (IsAsked("ambulance-now"))
            await AnswerAsync(Choice.At(_seed, Talk.Content.Questions.Single(q => q.Id == "ambulance-now")), MostTurns);
    }

    private async Task AnswerAsync(Choice choice, int turn)
    {
        var saying = _saying == Saying.Mixed ? (Saying)((uint)(_seed + turn) % 3) : _saying;
        var words = saying switch { Saying.Card => null, Saying.Numbers => choice.AsNumbers() ?? choice.AsTitles(), _ => choice.AsTitles() };
        if (words is not null)
        {
            await SayAsync(words);
            return;
        }

        var value = new JObject { ["question"] = choice.Question.Id };
        value[choice.Question.Multiple && choice.Ids.All(choice.Question.Options.Contains) ? "options" : "pick"] = string.Join(',', choice.Ids);
        _transcript.Add($"person presses: {value.ToString(Newtonsoft.Json.Formatting.None)}");
        await _talk.SendAsync(new Activity(ActivityTypes.Message) { Value = value });
        Note();
    }

    private void Note() => _transcript.Add($"bot: {(Outcomes > 0 ? _talk.Level : _talk.OpenQuestion)}");
}
