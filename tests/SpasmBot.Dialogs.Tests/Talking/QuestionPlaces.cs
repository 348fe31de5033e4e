using Microsoft.Bot.Builder;

namespace SpasmBot.Dialogs.Tests.Talking;

/// <summary>Conversations that stand at a question: each of dialogs/triage/questions.yaml can be reached.</summary>
public static class QuestionPlaces
{
    private const string Plain = "my calf cramped after a run, it lasts a minute, now and then";

    // What is said first, and what to answer on the way; else 'none of these'.
    private static readonly Dictionary<string, (string Opening, (string Question, string Answer)[] Answers)> Ways = new()
    {
        ["consent"] = ("hello", []),
        ["location"] = ("hello", []),
        ["symptoms"] = ("my calf is cramping", []),
        ["neck-signs"] = ("my neck is in spasm", []),
        ["back-signs"] = ("my lower back is in spasm", []),
        ["eyelid-signs"] = ("my eyelid twitches", []),
        ["heat-signs"] = ("my calf cramps, I was out in the heat", []),
        ["not-heard"] = ("my calf is cramping", [("symptoms", "it goes all zorp"), ("symptoms", "it goes all zorp")]),
        ["duration"] = ("my calf is cramping", []),
        ["onset"] = ("my lower back is in spasm", []),
        ["severity"] = ("my calf is cramping", [("duration", "More than 10 minutes, but it has eased")]),
        ["frequency"] = ("my calf is cramping", [("duration", "a minute")]),
        ["cause"] = ("my calf is cramping", [("duration", "a minute"), ("frequency", "now and then")]),
        ["injury"] = ("my calf is cramping since I lifted something heavy", [("duration", "a minute"), ("frequency", "now and then")]),
        ["age"] = ("my lower back is in spasm since today", [("frequency", "now and then"), ("cause", "I hurt it: a fall, a knock, a twist")]),
        ["pregnancy"] = ("my belly muscles cramp", [("duration", "a minute"), ("frequency", "now and then"), ("cause", "exercise")]),
        ["medicines"] = ("my calf is cramping", [("duration", "a minute"), ("frequency", "now and then"), ("cause", "A new medicine, or a new dose")]),
        ["conditions"] = (Plain, []),
        ["other"] = (Plain, []),
        ["better"] = (Plain, [("other", "no, that is all")]),
        ["check-in"] = (Plain, [("other", "no, that is all"), ("better", "Yes, it is gone")]),
        ["how-now"] = (Plain, [("other", "no, that is all"), ("better", "Yes, it is gone"), ("check-in", "Yes, please ask")]),
        ["forget"] = ("my calf is cramping", []),
        ["still-so"] = (Plain, []),
        ["chest-now"] = ("my calf is cramping", [("duration", "is it a heart attack?")]),
        ["ambulance-now"] = ("my calf is cramping and my foot is numb", []),
    };

    public static IEnumerable<string> All => Ways.Keys;

    /// <summary>A conversation in which the question has just been asked.</summary>
    public static async Task<Talk> AtAsync(string question)
    {
        var talk = question == "still-so" ? await ComeBackAsync() : new Talk();
        talk.Reminders.Allowed = true;
        var (opening, ways) = Ways[question];
        var answers = ways.ToList();
        await talk.SayAsync(opening);
        if (question == "forget")
            await talk.SayAsync("forget me");
        for (var turn = 0; turn < 20 && talk.OpenQuestion != question; turn++)
        {
            if (talk.Reminders.Set.Count > 0)
                await talk.WaitAsync(TimeSpan.FromHours(24));
            else
            {
                var answer = answers.FindIndex(a => a.Question == talk.OpenQuestion);
                var words = answer >= 0 ? answers[answer].Answer : talk.OpenQuestion == "consent" ? "ok" : "none of these";
                if (answer >= 0)
                    answers.RemoveAt(answer);
                await talk.SayAsync(words);
            }
        }

        Assert.Equal(question, talk.OpenQuestion);
        return talk;
    }

    private static async Task<Talk> ComeBackAsync()
    {
        var storage = new MemoryStorage();
        var before = new Talk(storage: storage, conversation: "before");
        await before.SayAsync(Plain);
        await before.AnswerUntilAdviceAsync();
        var talk = new Talk(storage: storage, conversation: "after");
        talk.Time.Advance(TimeSpan.FromDays(60));
        return talk;
    }
}
