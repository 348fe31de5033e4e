namespace SpasmBot.EndToEnd.Tests.Harness;

/// <summary>Answers each question by its id: with options where the question offers them, else in these words.</summary>
public sealed class Person(IReadOnlyDictionary<string, string[]> answers)
{
    private static readonly Dictionary<string, string[]> Everybody = new()
    {
        ["consent"] = ["agree"],
        ["severity"] = ["pain-mild"],
        ["duration"] = ["lasts-minutes"],
        ["frequency"] = ["first-time"],
        ["onset"] = ["since-today"],
        ["injury"] = ["injury-none"],
        ["age"] = ["age-18-to-59"],
        ["pregnancy"] = ["not-pregnant"],
        ["better"] = ["better-yes"],
        ["other"] = ["no"],
    };

    /// <summary>A runner with a cramp in the calf and nothing else.</summary>
    public static Person WithACramp { get; } = new(new Dictionary<string, string[]> { ["location"] = ["calf"], ["cause"] = ["exercise"] });

    /// <summary>Answers until the bot advises, and returns the advice. The greeting or the opening message has been sent.</summary>
    public async Task<Outcome> TalkAsync(Chat chat, Func<Task>? betweenMessages = null)
    {
        for (var turns = 0; turns < 30; turns++)
        {
            var heard = await chat.NextTurningPointAsync();
            if (heard.Outcome is { } outcome)
                return outcome;
            if (betweenMessages is not null)
                await betweenMessages();
            await AnswerAsync(chat, heard.Question!);
        }

        throw new InvalidOperationException($"No end to the questions:\n{chat.Transcript}");
    }

    public async Task AnswerAsync(Chat chat, Question question)
    {
        var answer = answers.GetValueOrDefault(question.Id) ?? Everybody.GetValueOrDefault(question.Id) ?? ["none"];
        if (answer.All(question.Offers))
            await chat.PressAsync(question, answer);
        else
            await chat.SayAsync(string.Join(' ', answer));
    }
}
