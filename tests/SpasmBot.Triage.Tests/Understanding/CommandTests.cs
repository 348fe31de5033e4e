namespace SpasmBot.Triage.Tests.Understanding;

public class CommandTests
{
    [Theory]
    [InlineData("yes", Command.Yes)]
    [InlineData("Yep!", Command.Yes)]
    [InlineData("ok", Command.Yes)]
    [InlineData("no", Command.No)]
    [InlineData("nope thanks", Command.No)]
    [InlineData("no, fine", Command.No)]
    [InlineData("can lift the kettle", Command.None)]
    [InlineData("can I lift the kettle", Command.Question)]
    [InlineData("none of these", Command.NoneOfThese)]
    [InlineData("none of the above", Command.NoneOfThese)]
    [InlineData("nothing like that", Command.NoneOfThese)]
    [InlineData("I went normally after, so none", Command.NoneOfThese)]
    [InlineData("not sure", Command.NotSure)]
    [InlineData("I don't know", Command.NotSure)]
    [InlineData("idk", Command.NotSure)]
    [InlineData("that's all", Command.Done)]
    [InlineData("No, that is all", Command.Done)]
    [InlineData("hello", Command.Greeting)]
    [InlineData("thanks!", Command.Thanks)]
    [InlineData("help", Command.Help)]
    [InlineData("hlep", Command.Help)]
    [InlineData("back", Command.Back)]
    [InlineData("go back please", Command.Back)]
    [InlineData("START OVER", Command.StartOver)]
    [InlineData("stop", Command.Stop)]
    [InlineData("bye", Command.Stop)]
    [InlineData("why?", Command.Why)]
    [InlineData("why do you ask?", Command.Why)]
    [InlineData("can I talk to a real person", Command.Person)]
    [InlineData("I want to speak to a nurse", Command.Person)]
    [InlineData("what do you know about me?", Command.WhatDoYouKnow)]
    [InlineData("delete my data", Command.ForgetMe)]
    public void Commands_are_heard(string words, Command command) =>
        Assert.Equal(command, TestContent.Engine.Hear(words, "en").Command);

    [Theory]
    [InlineData("my back hurts")]
    [InlineData("my back")]
    [InlineData("no numbness")]
    [InlineData("it locked up so none of my fingers move")]
    [InlineData("the cramp will not stop")]
    [InlineData("nothing helps my calf")]
    [InlineData("it started over the weekend")]
    [InlineData("my calf")]
    public void Words_of_commands_within_other_words_are_none(string words) =>
        Assert.Equal(Command.None, TestContent.Engine.Hear(words, "en").Command);

    [Fact]
    public void A_yes_or_no_may_open_a_message_that_says_more()
    {
        var yes = TestContent.Engine.Hear("yes, my foot is weak", "en");
        var no = TestContent.Engine.Hear("no but my calf is swollen", "en");

        Assert.Equal(Command.Yes, yes.Command);
        Assert.Contains(yes.Findings, f => f is { Id: "leg-weakness", Status: FindingStatus.Present });
        Assert.Equal(Command.No, no.Command);
        Assert.Contains(no.Findings, f => f is { Id: "leg-swelling", Status: FindingStatus.Present });
    }

    [Theory]
    [InlineData("why do i get cramps?", "why-cramps")]
    [InlineData("does pickle juice help", "pickle-juice")]
    [InlineData("could it be MS?", "could-it-be-ms")]
    public void A_question_that_can_be_answered_is_a_topic(string words, string topic) =>
        Assert.Equal(topic, TestContent.Engine.Hear(words, "en").Topic);

    [Fact]
    public void A_finding_is_shown_where_it_stands()
    {
        var finding = TestContent.Engine.Hear("Well: MY FOOT is numb.", "en").Findings.First(f => f.Id == "numbness");

        Assert.Equal("numb", "Well: MY FOOT is numb.".Substring(finding.Start, finding.Length));
    }

    [Fact]
    public void An_explanation_names_mended_words_idioms_and_what_became_of_each_mention()
    {
        var explanation = TestContent.Engine.Explain("my back is killing me but no weakneess", "en");

        Assert.Contains("killing (idiom)", explanation.Words);
        Assert.Contains("weakneess > weakness", explanation.Words);
        Assert.Contains(explanation.Mentions, m => m is { FindingId: "weakness", Verdict: "negated", Status: FindingStatus.Absent });
    }
}
