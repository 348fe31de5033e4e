using Microsoft.Extensions.DependencyInjection;
using SpasmBot.Dialogs.Tests.Talking;
using SpasmBot.Triage;
using SpasmBot.Triage.Content;

namespace SpasmBot.Dialogs.Tests.Properties;

/// <summary>
/// What holds for all conversations, tried on many at random with the whole bot. The seed is in every failure; SPASMBOT_SEED sets
/// the first one, which otherwise is the same in every run.
/// </summary>
public class ConversationPropertyTests
{
    private const int PeopleABot = 200;

    private const int ConversationsInTheLongRun = 100_000;

    // Enough to see what they have in common.
    private const int MostFailures = 12;

    private static readonly string[] Openings = [.. OwnWords.Benign, "hello", "hi there", "I have a cramp", "it hurts", "my calf is cramping", "eyelid twitch", "neck spasm", "my lower back", "hand cramp"];

    private static readonly string[] Asides = ["help", "why?", "asdf qwer", "why do I get cramps?", "🙂", "can I talk to a person"];

    /// <summary>Titles of the options that are an emergency alone.</summary>
    private static readonly string[] RedFlags = Titles((_, option) => IsRedFlag(option));

    private static readonly string[] Worries = Titles((_, option) => Talk.Content.Findings[option].Danger);

    private static readonly string[] WorriesAndPlaces = [.. Worries, .. Titles((question, _) => question == "location")];

    [Fact]
    public Task Every_conversation_ends_in_exactly_one_outcome_and_asks_nothing_twice() => TryAsync(300, talksATime: 1, async (bot, seed, random) =>
    {
        var talk = new RandomTalk(bot, seed, Saying.Mixed, random.Next(2) == 0 ? "directline" : "msteams");
        await talk.SayAsync(Openings[random.Next(Openings.Length)]);
        await talk.AnswerAsync();

        Assert.True(talk.Outcomes == 1, talk.Transcript);
        var asked = talk.Asked.TakeWhile(id => id != "better").ToList();
        Assert.True(asked.Count == asked.Distinct().Count(), talk.Transcript);

        var level = talk.Level;
        await talk.AnswerTheAdviceAsync();
        Assert.True(talk.Level == level || (level, talk.Level, talk.Outcomes) == (DispositionLevel.Emergency, DispositionLevel.EmergencyAmbulance, 2), talk.Transcript);
    });

    [Fact]
    public Task Words_and_buttons_agree() => TryAsync(150, talksATime: 3, async (bot, seed, random) =>
    {
        var opening = Openings[random.Next(Openings.Length)];
        var talks = new List<RandomTalk>();
        foreach (var saying in new[] { Saying.Card, Saying.Titles, Saying.Numbers })
        {
            var talk = new RandomTalk(bot, seed, saying, "msteams");
            await talk.SayAsync(opening);
            await talk.AnswerAsync();
            await talk.AnswerTheAdviceAsync();
            talks.Add(talk);
        }

        Assert.All(talks, talk => Assert.True(talk.Decided == talks[0].Decided && talk.Asked.SequenceEqual(talks[0].Asked),
            $"{talks[0].Transcript}\n---\n{talk.Transcript}\n{talks[0].Decided}\n{talk.Decided}"));
    });

    [Fact]
    public Task A_red_flag_said_at_any_moment_is_heard() => TryAsync(200, talksATime: 1, async (bot, seed, random) =>
    {
        var talk = new RandomTalk(bot, seed, Saying.Mixed);
        var flag = RedFlags[random.Next(RedFlags.Length)];
        var at = random.Next(6);
        await talk.SayAsync(at == 0 ? flag : Openings[random.Next(Openings.Length)]);
        await talk.AnswerAsync(turn => turn + 1 == at ? flag : null);

        // It may have ended before.
        Assert.True(talk.Level >= DispositionLevel.Emergency || !talk.Transcript.Contains(flag, StringComparison.Ordinal), talk.Transcript);
    });

    [Fact]
    public Task Something_worrying_more_never_lowers_the_level() => TryAsync(150, talksATime: 2, async (bot, seed, random) =>
    {
        var opening = Openings[random.Next(Openings.Length)];
        var plain = new RandomTalk(bot, seed, Saying.Mixed);
        await plain.SayAsync(opening);
        await plain.AnswerAsync();
        var more = new RandomTalk(bot, seed, Saying.Mixed);
        await more.SayAsync(opening);
        // Not where it would answer what is asked, in the place of the person's own answer.
        var (worry, afterwards) = (Worries[random.Next(Worries.Length)], random.Next(2) == 0);
        await more.AnswerAsync(_ => !afterwards && more.IsAsked("other") ? worry : null);
        if (afterwards)
            await more.SayAsync(worry);

        // An emergency is answered at once: what would have been told later, and be worse, is not waited for.
        Assert.True(more.Level >= plain.Level || more.Level >= DispositionLevel.Emergency, $"{plain.Transcript}\n---\n{more.Transcript}");
    });

    [Fact]
    public Task The_order_in_which_things_are_said_does_not_change_the_level() => TryAsync(150, talksATime: 2, async (bot, seed, random) =>
    {
        var said = Enumerable.Range(0, 2).Select(_ => WorriesAndPlaces[random.Next(WorriesAndPlaces.Length)]).ToArray();
        var talks = new List<RandomTalk>();
        for (var order = 0; order < 2; order++)
        {
            var talk = new RandomTalk(bot, seed, Saying.Titles);
            foreach (var words in said)
                await talk.SayAsync(words);
            await talk.AnswerAsync();
            talks.Add(talk);
            Array.Reverse(said);
        }

        // Whom other things are asked tells other things.
        Assert.True(talks[0].Level == talks[1].Level || !talks[0].Asked.SequenceEqual(talks[1].Asked), $"{talks[0].Transcript}\n---\n{talks[1].Transcript}");
    });

    [Fact]
    public Task Asides_change_nothing() => TryAsync(100, talksATime: 2, async (bot, seed, random) =>
    {
        var opening = Openings[random.Next(Openings.Length)];
        var straight = new RandomTalk(bot, seed);
        await straight.SayAsync(opening);
        await straight.AnswerAsync();
        var wordy = new RandomTalk(bot, seed);
        await wordy.SayAsync(opening);
        await wordy.AnswerAsync(_ => random.Next(3) == 0 ? Asides[random.Next(Asides.Length)] : null);

        Assert.True(straight.Advised == wordy.Advised, $"{straight.Transcript}\n---\n{wordy.Transcript}");
    });

    private static string[] Titles(Func<string, string, bool> which) => [.. Talk.Content.Questions
        .SelectMany(q => q.Options.Where(o => which(q.Id, o)).Select(o => new Choice(q, [o]).AsTitles())).Distinct()];

    // 'Yes, something is wrong' is a word for a sign only where it is asked for.
    private static bool IsRedFlag(string finding)
    {
        if (Talk.Content.Findings[finding].Kind == FindingKind.Control)
            return false;
        var engineCase = new ClinicalCase();
        engineCase.Add(new Statement(null, new() { [finding] = FindingStatus.Present }));
        return Talk.Engine.Assess(engineCase).Level >= DispositionLevel.Emergency;
    }

    private static async Task TryAsync(int few, int talksATime, Func<ServiceProvider, int, Random, Task> property)
    {
        var (first, times) = (Long.Seed(), Long.Form(ConversationsInTheLongRun / talksATime, ordinarily: few));
        var failures = new List<Exception>();
        for (var i = 0; i < times;)
        {
            // What people said stays in the bot's storage, so it is a new one now and then.
            await using var bot = RandomTalk.Bot();
            for (var end = Math.Min(times, i + PeopleABot); i < end; i++)
            {
                try
                {
                    await property(bot, first + i, new Random(first + i));
                }
                catch (Exception e)
                {
                    failures.Add(new InvalidOperationException($"SPASMBOT_SEED={first + i}, after {i}: {e.Message}", e));
                    if (failures.Count == MostFailures)
                        throw new AggregateException(failures);
                }
            }
        }

        if (failures.Count > 0)
            throw new AggregateException(failures);
    }
}
