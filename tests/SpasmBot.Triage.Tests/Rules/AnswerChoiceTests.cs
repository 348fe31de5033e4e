using SpasmBot.Triage.Content;
using SpasmBot.Triage.Rules;
using SpasmBot.Triage.Tests.Content;

namespace SpasmBot.Triage.Tests.Rules;

/// <summary>Which answer fits a person, on a small world of its own.</summary>
public class AnswerChoiceTests
{
    private static AnswerVariant To(string topic, params string[] present)
    {
        using var folder = new TemporaryContent()
            .With("triage/findings.yaml", "- { id: fever, kind: symptom, danger: true }\n- { id: teen, kind: person, implies: [child] }\n- { id: child, kind: person }\n")
            .With("triage/rules.yaml", "- { id: fever, level: emergency, when: { any: [fever] } }\n")
            .With("triage/questions.yaml", "- { id: now, options: [fever] }\n")
            .With("triage/answers.yaml", "pill:\n  - { say: wait, from: emergency }\n  - { say: no-pill, when: child }\nheart:\n  - { ask: now }\n");
        var content = folder.Load();
        return new AnswerChoice(content, new RuleBook(content)).To(topic, TestContent.Case(present));
    }

    [Theory]
    [InlineData("pill")]
    [InlineData("rest")]
    [InlineData("rest", "fever", "child")]
    public void Where_nothing_holds_it_is_the_topics_own(string topic, params string[] present) => Assert.Equal(new AnswerVariant(topic), To(topic, present));

    [Fact]
    public void What_is_known_of_the_person_chooses_and_what_follows_from_it() => Assert.Equal("no-pill", To("pill", "teen").Say);

    [Fact]
    public void The_first_that_holds_counts() => Assert.Equal("wait", To("pill", "child", "fever").Say);

    [Fact]
    public void A_question_may_be_asked_after_the_topics_own() => Assert.Equal(("heart", "now"), (To("heart").Say, To("heart").Ask));
}
