using SpasmBot.EndToEnd.Tests.Harness;

namespace SpasmBot.EndToEnd.Tests.Conversations;

public class ReliefTests(BotProcess bot) : IClassFixture<BotProcess>
{
    [Fact]
    public async Task A_calf_cramp_after_a_run_ends_in_self_care_after_eight_questions_at_most()
    {
        await using var chat = new ConnectorChat(bot.Address);
        await chat.JoinAsync();

        var outcome = await Person.WithACramp.TalkAsync(chat);

        Assert.True(outcome.Level == "self-care", chat.Transcript);
        Assert.True(chat.Heard.Count(message => message.Question is not null) <= 8, chat.Transcript);
        Assert.Superset(new HashSet<string> { "stretch", "move", "massage", "otc" }, outcome.Measures.ToHashSet());
        Assert.Contains(outcome.Measures, measure => measure is "heat" or "ice");
        Assert.Contains(outcome.Findings, finding => finding is { Id: "calf", Present: true });
        Assert.Contains(outcome.Findings, finding => finding is { Id: "leg-weakness", Present: false });
        Assert.NotEmpty(outcome.Sources);
        Assert.NotEmpty(outcome.ContentVersion);
    }

    [Fact]
    public async Task One_measure_after_the_other_is_offered_until_none_is_left()
    {
        await using var chat = new ConnectorChat(bot.Address);
        await chat.JoinAsync();
        var outcome = await Person.WithACramp.TalkAsync(chat);

        var tried = 0;
        while (await Better(chat) is { } better)
        {
            Assert.True(++tried <= outcome.Measures.Count, chat.Transcript);
            await chat.PressAsync(better, "better-no");
        }

        Assert.True(tried >= 5, chat.Transcript);
        Assert.Single(chat.Heard, message => message.Outcome is not null);
    }

    [Fact]
    public async Task A_measure_that_helped_is_the_last_one()
    {
        await using var chat = new ConnectorChat(bot.Address);
        await chat.JoinAsync();
        await Person.WithACramp.TalkAsync(chat);

        await chat.PressAsync((await Better(chat))!, "better-yes");

        Assert.NotEqual("", (await chat.NextAsync()).Text);
        Assert.Null(await Better(chat));
    }

    [Fact]
    public async Task What_the_opening_message_says_is_not_asked_again()
    {
        await using var chat = new ConnectorChat(bot.Address);
        await chat.JoinAsync();
        await chat.HearAllAsync();
        await chat.SayAsync("my calf cramps at night since I started running");

        var outcome = await Person.WithACramp.TalkAsync(chat);

        Assert.False(chat.Heard.Any(message => message.Question is { Id: "location" or "cause" }), chat.Transcript);
        Assert.Contains(outcome.Findings, finding => finding is { Id: "calf", Present: true });
    }

    [Fact]
    public async Task A_question_takes_a_number_a_title_several_and_own_words()
    {
        await using var chat = new ConnectorChat(bot.Address);
        await chat.JoinAsync();
        await chat.PressAsync(await chat.NextQuestionAsync(), "agree");

        var location = await chat.NextQuestionAsync();
        await chat.SayAsync("1 and 2");
        var symptoms = await chat.NextQuestionAsync();
        Assert.NotEqual(location.Id, symptoms.Id);
        await chat.SayAsync("no, none of that");
        var duration = await chat.NextQuestionAsync();
        await chat.SayAsync(duration.TitleOf("lasts-minutes").ToUpperInvariant());
        var outcome = await Person.WithACramp.TalkAsync(chat);

        Assert.All(location.Options.Take(2), option => Assert.Contains(outcome.Findings, finding => finding.Id == option.Id && finding.Present));
        Assert.Contains(outcome.Findings, finding => finding is { Id: "lasts-minutes", Present: true });
    }

    [Fact]
    public async Task One_who_comes_back_is_known()
    {
        var person = Guid.NewGuid().ToString();
        await using var first = new ConnectorChat(bot.Address, person: person);
        await first.JoinAsync();
        await Person.WithACramp.TalkAsync(first);

        await using var second = new ConnectorChat(bot.Address, person: person);
        await second.JoinAsync();
        await Person.WithACramp.TalkAsync(second);

        Assert.True(first.Heard.Any(message => message.Question is { Id: "consent" }), first.Transcript);
        Assert.False(second.Heard.Any(message => message.Question is { Id: "consent" }), second.Transcript);
        Assert.NotEqual(first.Heard[0].Text, second.Heard[0].Text);
    }

    // Null when the bot does not ask whether it is better any more. With expectReplies all that it says is there at once.
    private static async Task<Question?> Better(ConnectorChat chat)
    {
        while (chat.HasNext)
            if (await chat.NextAsync() is { Question: { Id: "better" } question })
                return question;
        return null;
    }
}
