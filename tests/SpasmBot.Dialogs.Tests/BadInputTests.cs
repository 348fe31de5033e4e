using Microsoft.Bot.Schema;
using SpasmBot.Dialogs.Tests.Talking;

namespace SpasmBot.Dialogs.Tests;

public class BadInputTests
{
    public static TheoryData<string?> Nonsense => [null, "", "   ", "🙂🙂🙂", "?!", "asdf qwer zxcv", new string('x', 10_000), string.Concat(Enumerable.Repeat("blah ", 2_000))];

    [Theory]
    [MemberData(nameof(Nonsense))]
    public async Task Nonsense_gets_the_question_again_in_other_words_and_at_last_the_choices(string? text)
    {
        var talk = new Talk();
        await talk.SayAsync("my calf is cramping");
        var question = talk.OpenQuestion;
        var asked = talk.Said[^1].Text;

        var again = Assert.Single(await talk.SayAsync(text));
        Assert.NotEqual(asked, again.Text);
        await talk.SayAsync(text);
        var third = Assert.Single(await talk.SayAsync(text));

        Assert.Equal(question, talk.OpenQuestion);
        Assert.Contains("1. Weakness in a leg or foot", third.Text);
        Assert.Contains("pharmac", third.Text);
        Assert.Empty(talk.Outcomes);
    }

    [Fact]
    public async Task An_attachment_without_words_is_answered_kindly()
    {
        var talk = new Talk();
        await talk.SayAsync("my calf is cramping");
        var reply = Assert.Single(await talk.SendAsync(new Activity(ActivityTypes.Message)
        {
            Attachments = [new Attachment("image/png", "https://test/leg.png")],
        }));
        Assert.Equal("symptoms", talk.OpenQuestion);
        Assert.NotEmpty(reply.Text);
    }

    [Theory]
    [InlineData("unheardOf")]
    [InlineData(ActivityTypes.ContactRelationUpdate)]
    public async Task An_activity_type_that_nobody_knows_is_answered_with_the_question(string type)
    {
        var talk = new Talk();
        await talk.SayAsync("my calf is cramping");
        var replies = await talk.SendAsync(new Activity(type));
        Assert.NotEmpty(replies);
        Assert.Equal("symptoms", talk.OpenQuestion);
    }

    [Fact]
    public async Task Nobody_in_a_list_of_people_is_nobody_who_came()
    {
        var talk = new Talk();
        await talk.SendAsync(new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [null!], MembersRemoved = [null!] });
        Assert.Empty(talk.Said);
        Assert.NotEmpty(await talk.JoinAsync());
    }

    [Fact]
    public async Task Typing_is_not_answered()
    {
        var talk = new Talk();
        await talk.JoinAsync();
        Assert.Empty(await talk.SendAsync(new Activity(ActivityTypes.Typing)));
    }

    [Fact]
    public async Task A_button_of_an_earlier_question_does_no_harm()
    {
        var talk = new Talk();
        await talk.JoinAsync();
        await talk.PressAsync("consent", "agree");
        await talk.PressAsync("location", "calf");
        Assert.Equal("symptoms", talk.OpenQuestion);
        await talk.PressAsync("consent", "decline");
        Assert.Equal("symptoms", talk.OpenQuestion);
    }

    [Fact]
    public async Task A_red_flag_on_an_earlier_button_counts()
    {
        var talk = new Talk();
        await talk.SayAsync("my calf is cramping");
        await talk.AnswerUntilAdviceAsync(("duration", "a few minutes"), ("frequency", "now and then"), ("cause", "exercise"));
        await talk.PressAsync("symptoms", "leg-weakness");
        Assert.Equal("emergency", talk.Level);
    }
}
