using System.Text.RegularExpressions;
using SpasmBot.Dialogs.Tests.Talking;

namespace SpasmBot.Dialogs.Tests;

/// <summary>What holds at every question that the bot asks.</summary>
public class EveryQuestionTests
{
    private static readonly string[] Emergencies = ["emergency", "emergency-ambulance"];

    private static readonly string[] RedFlags = ["now my chest hurts", "I can't pee", "my leg just went weak", "I have gone numb between the legs", "I can't breathe"];

    public static TheoryData<string> Questions => [.. QuestionPlaces.All];

    public static TheoryData<string, string> RedFlagsAtQuestions => Pairs(RedFlags);

    public static TheoryData<string, string> Staying =>
        Pairs(["help", "why?", "why do you ask", "can I speak to a person", "what does that mean?", "thanks", "hello", "what is a statin?", "does magnesium help?", "what is the capital of France?"]);

    private static TheoryData<string, string> Pairs(string[] words)
    {
        var pairs = new TheoryData<string, string>();
        foreach (var question in QuestionPlaces.All)
            foreach (var said in words)
                pairs.Add(question, said);
        return pairs;
    }

    [Fact]
    public void Every_question_of_the_content_can_be_reached_here() =>
        Assert.Equal(Talk.Content.Questions.Select(q => q.Id).Order(), QuestionPlaces.All.Order());

    [Theory]
    [MemberData(nameof(RedFlagsAtQuestions))]
    public async Task A_red_flag_goes_to_the_urgent_message_at_once(string question, string words)
    {
        var talk = await QuestionPlaces.AtAsync(question);
        var reply = Assert.Single(await talk.SayAsync(words));
        Assert.Contains(talk.Level, Emergencies);
        Assert.Contains("**", reply.Text);
    }

    [Theory]
    [MemberData(nameof(Staying))]
    public async Task What_is_asked_or_said_beside_is_answered_and_the_question_stays(string question, string words)
    {
        var talk = await QuestionPlaces.AtAsync(question);
        var outcomes = talk.Outcomes.Count;
        var replies = await talk.SayAsync(words);
        Assert.NotEmpty(replies);
        Assert.Equal(outcomes, talk.Outcomes.Count);
        // A goodbye to a last question that waits for no answer is a goodbye.
        if (!(question is "check-in" or "how-now" && words is "thanks" or "hello") && (question, words) is not ("ambulance-now", "thanks"))
            Assert.Contains(replies[^1].Entities ?? [], e => e.Type == "spasmbot/question" && (string?)e.Properties["id"] == question);
        Assert.DoesNotContain("I am sorry, I did not understand", string.Concat(replies.Select(r => r.Text)));
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Stop_ends_it(string question)
    {
        var talk = await QuestionPlaces.AtAsync(question);
        var reply = (await talk.SayAsync("stop"))[^1];
        Assert.DoesNotContain(reply.Entities ?? [], e => e.Type == "spasmbot/question");
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Start_over_begins_anew(string question)
    {
        var talk = await QuestionPlaces.AtAsync(question);
        await talk.SayAsync("start over");
        Assert.Equal(question is "consent" or "ambulance-now" ? "consent" : "location", talk.OpenQuestion);
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Back_goes_back_or_says_that_there_is_nothing(string question)
    {
        var talk = await QuestionPlaces.AtAsync(question);
        var replies = await talk.SayAsync("back");
        Assert.NotEmpty(replies);
        Assert.NotNull(talk.OpenQuestion);
        Assert.DoesNotContain("I am sorry, I did not understand", string.Concat(replies.Select(r => r.Text)));
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Not_sure_is_an_answer(string question)
    {
        // Consent is given or not; and whether anything else is there is asked openly.
        if (question is "consent" or "other")
            return;
        var talk = await QuestionPlaces.AtAsync(question);
        var replies = await talk.SayAsync("not sure");
        Assert.DoesNotContain("I am sorry, I did not understand", string.Concat(replies.Select(r => r.Text)));
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Unusual_words_in_it_are_explained(string question)
    {
        var (talk, language) = (await QuestionPlaces.AtAsync(question), Talk.Content.Languages["en"]);
        var wording = language.Questions[question];
        var text = string.Join('\n', wording.Options.Values.Append(wording.Text));
        foreach (var answer in language.Answers.Values)
            foreach (var word in answer.Explains.Where(word => Regex.IsMatch(text, $@"\b{word}\b", RegexOptions.IgnoreCase)))
            {
                var replies = await talk.SayAsync($"what does {word} mean?");
                Assert.StartsWith(answer.Text, replies[0].Text, StringComparison.Ordinal);
                Assert.Equal(question, talk.OpenQuestion);
            }
    }

    [Fact]
    public async Task A_no_to_the_first_question_is_heard()
    {
        var talk = await QuestionPlaces.AtAsync("consent");
        var reply = Assert.Single(await talk.SayAsync("no"));
        Assert.Equal(Talk.Content.Languages["en"].Messages["declined"].Text, reply.Text);
    }

    [Theory]
    [MemberData(nameof(AllRedFlags))]
    public async Task A_red_flag_at_any_relief_step_goes_to_the_urgent_message_at_once(string words)
    {
        // Each step of the way through all measures.
        for (var steps = 0; steps < 10; steps++)
        {
            var talk = await QuestionPlaces.AtAsync("better");
            for (var step = 0; step < steps && talk.OpenQuestion == "better"; step++)
                await talk.SayAsync("No change");
            if (talk.OpenQuestion != "better")
                return;
            Assert.Single(await talk.SayAsync(words));
            Assert.Contains(talk.Level, Emergencies);
            Assert.Equal(2, talk.Outcomes.Count);
        }
    }

    public static TheoryData<string> AllRedFlags => [.. RedFlags];
}
