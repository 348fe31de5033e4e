using System.Text;
using Microsoft.Bot.Builder;
using SpasmBot.Dialogs.Tests.Talking;

namespace SpasmBot.Dialogs.Tests.Privacy;

public class DataTests
{
    private static async Task<Talk> InTheMidstAsync(string channel = "directline")
    {
        var talk = new Talk(channel);
        await talk.SayAsync("my calf cramped after a run");
        await talk.SayAsync("none of these");
        Assert.Equal("duration", talk.OpenQuestion);
        return talk;
    }

    [Fact]
    public async Task Forget_me_asks_once_and_a_yes_leaves_nothing()
    {
        var storage = new MemoryStorage();
        var talk = new Talk(storage: storage);
        await talk.SayAsync("my calf cramped after a run");
        await talk.SayAsync("forget me");
        Assert.Equal("forget", talk.OpenQuestion);
        Assert.Equal(0, talk.Data.Forgotten);

        var last = Assert.Single(await talk.SayAsync("yes"));
        Assert.Contains("deleted", last.Text);
        Assert.Equal(1, talk.Data.Forgotten);
        Assert.Empty(await storage.ReadAsync(["directline/conversations/talk", "directline/users/user"], default));

        await talk.SayAsync("hello");
        Assert.Equal("consent", talk.OpenQuestion);
    }

    [Theory]
    [InlineData("no")]
    [InlineData("No, keep it")]
    [InlineData("back")]
    public async Task A_no_keeps_it_and_the_open_question_is_asked_again(string no)
    {
        var talk = await InTheMidstAsync();
        await talk.SayAsync("delete my data");
        await talk.SayAsync(no);
        Assert.Equal("duration", talk.OpenQuestion);
        Assert.Equal(0, talk.Data.Forgotten);
        await talk.AnswerUntilAdviceAsync(("duration", "a few minutes"), ("frequency", "now and then"));
        Assert.Equal("self-care", talk.Level);
    }

    [Fact]
    public async Task Nonsense_deletes_nothing_and_asks_again()
    {
        var talk = await InTheMidstAsync();
        await talk.SayAsync("forget me");
        await talk.SayAsync("asdf qwer");
        Assert.Equal("forget", talk.OpenQuestion);
        Assert.Equal(0, talk.Data.Forgotten);
    }

    [Fact]
    public async Task A_red_flag_said_instead_of_yes_is_answered_at_once()
    {
        var talk = await InTheMidstAsync();
        await talk.SayAsync("forget me");
        await talk.SayAsync("yes but now my chest hurts badly");
        Assert.Equal("emergency-ambulance", talk.Level);
    }

    [Fact]
    public async Task What_do_you_know_is_told_in_plain_words_and_the_question_stays()
    {
        var talk = await InTheMidstAsync();
        var replies = await talk.SayAsync("what do you know about me?");
        Assert.Contains("calf", replies[0].Text);
        Assert.Contains("English", replies[0].Text);
        Assert.Equal("duration", talk.OpenQuestion);
    }

    [Fact]
    public async Task Earlier_spasms_and_answers_that_carry_over_are_told_the_next_time()
    {
        var storage = new MemoryStorage();
        var first = new Talk(storage: storage, conversation: "first");
        await first.SayAsync("my calf cramped after a run");
        await first.AnswerUntilAdviceAsync(("duration", "a few minutes"), ("frequency", "now and then"), ("conditions", "I am 60 or older"));
        var second = new Talk(storage: storage, conversation: "second");
        var told = (await second.SayAsync("what do you know about me"))[0].Text;
        Assert.Contains("2026-11-22", told);
        Assert.Contains("60", told);
    }

    [Theory]
    [InlineData("directline")]
    [InlineData("emulator")]
    public async Task The_data_come_as_a_file_in_the_message_itself(string channel)
    {
        var talk = await InTheMidstAsync(channel);
        var replies = await talk.SayAsync("give me my data");
        var file = Assert.Single(replies[0].Attachments);
        Assert.Equal("application/json", file.ContentType);
        Assert.Equal(SpyData.Document, Encoding.UTF8.GetString(Convert.FromBase64String(file.ContentUrl.Split(',')[1])));
        Assert.Equal("duration", talk.OpenQuestion);
    }

    [Theory]
    [InlineData("msteams")]
    [InlineData("sms")]
    public async Task Where_no_file_is_taken_the_data_are_written_out(string channel)
    {
        var talk = await InTheMidstAsync(channel);
        var replies = await talk.SayAsync("give me my data");
        Assert.Contains(replies, reply => reply.Text.Contains(SpyData.Document));
    }
}
