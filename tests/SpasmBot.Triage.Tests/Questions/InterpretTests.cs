using SpasmBot.Triage.Content;

namespace SpasmBot.Triage.Tests.Questions;

public class InterpretTests
{
    private static Question Question(string id) => TestContent.Content.Question(id);

    private static Answer Answer(string question, string words) => TestContent.Engine.Interpret(Question(question), words, "en");

    private static FindingStatus? Status(Answer answer, string id) => answer.Statement.Findings.TryGetValue(id, out var status) ? status : null;

    public static TheoryData<string, string> Options()
    {
        var options = new TheoryData<string, string>();
        foreach (var question in TestContent.Content.Questions)
            foreach (var option in question.Options)
                options.Add(question.Id, option);
        return options;
    }

    [Theory, MemberData(nameof(Options))]
    public void A_title_typed_is_the_button_pressed(string questionId, string option)
    {
        var title = TestContent.Content.Languages["en"].Questions[questionId].Options[option];
        var pressed = TestContent.Engine.Choose(Question(questionId), [option]);

        Same(pressed, Answer(questionId, title));
        Same(pressed, Answer(questionId, title.ToUpperInvariant()));
        Same(pressed, Answer(questionId, title.ToLowerInvariant().Replace(",", "").Replace("'", "") + "."));
        Same(pressed, Answer(questionId, option));
    }

    [Theory, MemberData(nameof(Options))]
    public void A_number_is_the_button_pressed(string questionId, string option)
    {
        var number = Question(questionId).Options.ToList().IndexOf(option) + 1;

        var (pressed, answer) = (TestContent.Engine.Choose(Question(questionId), [option]), Answer(questionId, $"{number}"));
        // '3' is three years besides, and of a child.
        string[] doubted = questionId == "age" && number > 2 ? ["age-2-to-17", "age-under-18", "child-told"] : [];
        foreach (var doubt in doubted)
        {
            Assert.Equal(FindingStatus.Possible, answer.Status(doubt));
            answer.Statement.Findings.Remove(doubt);
        }

        Same(pressed, answer);
    }

    [Theory]
    [InlineData("yes, the thing with my leg", "unheard-sign")]
    [InlineData("yes since yesterday", "unheard-sign")]
    [InlineData("no, my leg is fine", "unheard-nothing")]
    public void Whether_words_told_of_a_sign_is_answered_by_the_word_that_opens(string words, string told) =>
        Assert.Equal(FindingStatus.Present, Answer("not-heard", words).Status(told));

    [Theory]
    [InlineData("heat-signs", "no dark wee, it's almost see-through")]
    [InlineData("symptoms", "my chest is better than it has been, no tingles anywhere")]
    public void Words_that_deny_a_sign_name_no_other_by_its_title(string question, string words) =>
        Assert.DoesNotContain(Answer(question, words).Statement.Findings, said => said.Value > FindingStatus.Absent && TestContent.Content.Findings[said.Key].Danger);

    [Theory]
    [InlineData("1 and 3")]
    [InlineData("1,3")]
    [InlineData("1 3")]
    [InlineData("the first and the third")]
    [InlineData("options 1 & 3 please")]
    [InlineData("Weakness in a leg or foot, lost control of my bowels")]
    [InlineData("weekness in a leg or foot and lost control of my bowles")]
    public void Several_may_be_chosen_together(string words) =>
        Same(TestContent.Engine.Choose(Question("symptoms"), ["leg-weakness", "bowel-loss"]), Answer("symptoms", words));

    [Theory]
    [InlineData("a bit dizzy", AnswerKind.NotUnderstood)]
    [InlineData("my eyelid droops", AnswerKind.NotUnderstood)]
    [InlineData("only a bit dizzy", AnswerKind.Understood)]
    [InlineData("dizzy, none of those", AnswerKind.Understood)]
    public void A_sign_that_the_list_does_not_name_leaves_the_list_open_unless_it_is_all(string words, AnswerKind kind) =>
        Assert.Equal(kind, Answer("symptoms", words).Kind);

    [Fact]
    public void A_range_of_numbers_is_all_of_them() =>
        Same(TestContent.Engine.Choose(Question("symptoms"), ["arm-weakness", "bowel-loss", "urine-retention"]), Answer("symptoms", "2-4"));

    [Theory]
    [InlineData("none of these")]
    [InlineData("no")]
    [InlineData("None")]
    [InlineData("nothing")]
    [InlineData("just the cramp")]
    [InlineData("none")]
    public void A_denial_makes_all_options_absent(string words)
    {
        var answer = Answer("symptoms", words);

        Assert.Equal(AnswerKind.Understood, answer.Kind);
        Assert.All(Question("symptoms").Options, o => Assert.Equal(FindingStatus.Absent, Status(answer, o)));
    }

    [Fact]
    public void A_denial_that_names_something_keeps_what_it_names()
    {
        var answer = Answer("symptoms", "no, none of those, but my calf is swollen");

        Assert.Equal(FindingStatus.Present, Status(answer, "suspected-clot"));
        Assert.Equal(FindingStatus.Absent, Status(answer, "leg-weakness"));
    }

    [Fact]
    public void What_is_denied_in_own_words_is_absent_and_the_rest_unknown()
    {
        var answer = Answer("symptoms", "no numbness or weakness");

        Assert.Equal(AnswerKind.Understood, answer.Kind);
        Assert.Equal(FindingStatus.Absent, Status(answer, "numbness"));
        Assert.Equal(FindingStatus.Absent, Status(answer, "arm-weakness"));
        Assert.Null(Status(answer, "bowel-loss"));
    }

    [Theory]
    [InlineData("not sure")]
    [InlineData("I don't know")]
    [InlineData("idk")]
    public void Not_sure_is_remembered_as_a_doubt(string words)
    {
        var answer = Answer("symptoms", words);

        Assert.Equal(FindingStatus.Present, Status(answer, "symptoms-unsure"));
        Assert.Null(Status(answer, "leg-weakness"));
    }

    [Theory]
    [InlineData("yes my hands", "arm-weakness")]
    [InlineData("bladder", "urine-retention")]
    [InlineData("shooting", "shooting-pain-limb")]
    [InlineData("weakness", "leg-weakness")]
    [InlineData("maybe a bit numb", "numbness")]
    public void A_word_is_enough_and_in_doubt_counts(string words, string id) =>
        Assert.True(Status(Answer("symptoms", words), id) >= FindingStatus.Possible);

    [Theory]
    [InlineData("severity", "8", "pain-severe")]
    [InlineData("severity", "8/10", "pain-severe")]
    [InlineData("severity", "about a 5", "pain-moderate")]
    [InlineData("severity", "2", "pain-moderate")]
    [InlineData("age", "35", "age-18-to-59")]
    [InlineData("age", "I'm 72", "age-60-plus")]
    [InlineData("age", "seventeen", "age-under-18")]
    [InlineData("duration", "still going now, 25 minutes by the clock", "lasts-over-10-minutes")]
    [InlineData("duration", "35 seconds, and not easing one bit", "lasts-seconds")]
    [InlineData("duration", "ten minutes", "lasts-minutes")]
    [InlineData("duration", "about half an hour", "lasts-over-10-minutes")]
    [InlineData("duration", "20-30 seconds", "lasts-seconds")]
    [InlineData("duration", "two hours", "lasts-over-hour")]
    [InlineData("onset", "3 weeks", "over-two-weeks")]
    [InlineData("onset", "two hours ago", "since-today")]
    [InlineData("onset", "a couple of days", "since-days")]
    [InlineData("frequency", "3 times a week", "keeps-coming-back")]
    [InlineData("frequency", "every other night", "most-days-or-nights")]
    [InlineData("frequency", "once or twice a month", "now-and-then")]
    [InlineData("location", "the back of my leg, and my foot", "foot")]
    [InlineData("location", "hammy", "thigh-back")]
    [InlineData("cause", "I did a lot of running", "exercise")]
    [InlineData("injury", "yes", "injury")]
    [InlineData("injury", "no", "injury-none")]
    [InlineData("pregnancy", "yes", "pregnant")]
    [InlineData("other", "no", "other-nothing")]
    [InlineData("other", "nothing else", "other-nothing")]
    [InlineData("other", "nothing new", "other-nothing")]
    [InlineData("other", "nothing unusual", "other-nothing")]
    [InlineData("better", "it helped", "better-yes")]
    [InlineData("better", "no", "better-no")]
    [InlineData("better", "much worse", "better-worse")]
    public void Own_words_and_numbers_are_understood(string question, string words, string id)
    {
        var answer = Answer(question, words);

        Assert.Equal(AnswerKind.Understood, answer.Kind);
        Assert.Equal(FindingStatus.Present, Status(answer, id));
        Assert.Equal(question, answer.Statement.QuestionId);
    }

    [Theory]
    [InlineData("location", "yes")]
    [InlineData("location", "none")]
    [InlineData("symptoms", "yes")]
    [InlineData("symptoms", "the weather is nice")]
    [InlineData("duration", "99")]
    [InlineData("symptoms", "🙂🙂")]
    [InlineData("symptoms", "")]
    public void What_answers_nothing_is_not_taken_for_an_answer(string question, string words)
    {
        var answer = Answer(question, words);

        Assert.Equal(AnswerKind.NotUnderstood, answer.Kind);
        Assert.Null(answer.Statement.QuestionId);
    }

    [Fact]
    public void A_red_flag_that_is_no_answer_is_kept()
    {
        var answer = Answer("duration", "now my chest hurts");

        Assert.Equal(FindingStatus.Present, Status(answer, "chest-pain"));
    }

    [Fact]
    public void Back_is_a_place_where_a_place_was_asked_for()
    {
        Assert.Equal(Command.None, Answer("location", "back").Heard.Command);
        Assert.Equal(FindingStatus.Present, Status(Answer("location", "back"), "back"));
        Assert.Equal(Command.Back, Answer("symptoms", "back").Heard.Command);
    }

    [Fact]
    public void Buttons_that_are_no_options_are_not_understood() =>
        Assert.Equal(AnswerKind.NotUnderstood, TestContent.Engine.Choose(Question("symptoms"), ["nonsense"]).Kind);

    [Fact]
    public void Not_sure_beside_a_choice_denies_nothing()
    {
        var answer = TestContent.Engine.Choose(Question("symptoms"), ["numbness", "unsure"]);

        Assert.Equal(FindingStatus.Present, Status(answer, "numbness"));
        Assert.Equal(FindingStatus.Present, Status(answer, "symptoms-unsure"));
        Assert.Null(Status(answer, "bowel-loss"));
    }

    [Theory]
    [InlineData("conditions", "9", "none")]
    [InlineData("conditions", "10", "unsure")]
    [InlineData("symptoms", "12", "none")]
    public void The_number_that_is_shown_before_none_or_not_sure_is_that(string question, string number, string meant) =>
        Same(TestContent.Engine.Choose(Question(question), [meant]), Answer(question, number));

    [Theory]
    [InlineData("onset")]
    [InlineData("duration")]
    public void No_idea_speaks_to_the_open_question_alone(string question) => Assert.Null(Status(Answer(question, "I have no idea"), "no-known-cause"));

    [Fact]
    public void The_title_of_a_danger_counts_whatever_is_asked()
    {
        const string title = "Burning hot skin, and I feel ill";

        Assert.Equal(FindingStatus.Present, Status(Answer("frequency", title), "hot-dry-skin"));
        Assert.Equal(FindingStatus.Present, Status(Answer("other", title), "hot-dry-skin"));
        Assert.Equal(FindingStatus.Present, TestContent.Heard(title)["hot-dry-skin"]);
    }

    [Fact]
    public void A_place_from_another_list_is_no_weakness_there()
    {
        var answer = Answer("symptoms", "Hand or fingers");

        Assert.Null(Status(answer, "arm-weakness"));
        Assert.Equal(FindingStatus.Present, Status(answer, "hand"));
    }

    [Theory]
    [InlineData("consent")]
    [InlineData("other")]
    public void A_question_back_is_neither_a_yes_nor_an_answer(string question) =>
        Assert.Equal(AnswerKind.NotUnderstood, Answer(question, "why do I get cramps?").Kind);

    private static void Same(Answer expected, Answer actual)
    {
        Assert.Equal(expected.Kind, actual.Kind);
        Assert.Equal(expected.Statement.QuestionId, actual.Statement.QuestionId);
        Assert.Equal(
            expected.Statement.Findings.OrderBy(f => f.Key, StringComparer.Ordinal),
            actual.Statement.Findings.OrderBy(f => f.Key, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("she bent for the cat", true)]
    [InlineData("i was reading the newspaper", true)]
    [InlineData("asdf", false)]
    [InlineData("asdf qwer", false)]
    [InlineData("my foot is numb and i was reading", false)]
    public void A_cause_that_no_list_has_is_a_cause_and_hides_no_sign(string words, bool isOther) =>
        Assert.Equal(isOther, TestContent.Engine.Interpret(TestContent.Content.Question("cause"), words, "en").Statement.Findings.ContainsKey("other-cause"));
}
