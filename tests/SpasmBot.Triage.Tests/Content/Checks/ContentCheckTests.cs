using SpasmBot.Triage.Content.Checks;

namespace SpasmBot.Triage.Tests.Content.Checks;

/// <summary>Each check has its broken copy of the content, which it names with file and line.</summary>
public class ContentCheckTests
{
    [Fact]
    public void The_content_of_the_repository_has_no_problem() =>
        Assert.Empty(ContentCheck.Run(TestContent.Folder, _ => CodeWords.None));

    [Theory]
    [InlineData("triage/rules/ambulance.yaml", "chest-pain]", "chest-paim]", "triage/rules/ambulance.yaml", "'chest-paim', which is not defined")]
    [InlineData("en/reasons/ambulance.yaml", "short-breath:", "short-breadth:", "en/reasons/ambulance.yaml", "there is no rule for 'short-breadth'")]
    [InlineData("en/reasons/ambulance.yaml", "short-breath:", "short-breadth:", "en/reasons", "the rule 'short-breath' has no words here")]
    [InlineData("en/relief/massage.yaml", "massage.jaw:", "massage.chin:", "en/relief", "the measure 'massage.jaw' has no words here")]
    [InlineData("en/questions/signs.yaml", "    jaw-locked:", "    jaw-shut:", "en/questions/signs.yaml", "the option 'jaw-locked' of the question 'neck-signs' has no title")]
    [InlineData("triage/emergency-numbers.yaml", "AE: number.998", "AE: number.997", "en/messages", "the country 'number.997' has no words here")]
    [InlineData("en/messages/outcome.yaml", "ask.statin:", "ask.satin:", "en/messages/outcome.yaml", "there is no rule for 'ask.satin'")]
    [InlineData("en/reasons/ambulance.yaml", "sources: [vdh-heart-attack, nhs-back-pain]", "sources: [vdh-heart-atack]", "en/reasons/ambulance.yaml", "'vdh-heart-atack', which is not in sources.yaml")]
    [InlineData("en/relief/massage.yaml", "  sources: [seed-article, aaos-muscle-cramp]\n  reviewed: 2026-11-22\nmassage.foot:", "  reviewed: 2026-11-22\nmassage.foot:", "en/relief/massage.yaml", "'massage.leg' has no source")]
    [InlineData("en/messages/numbers.yaml", "number.999:\n  text: \"Call 999 for an ambulance.\"\n  sources: [numbers-by-country]\n", "number.999:\n  text: \"Call 999 for an ambulance.\"\n", "en/messages/numbers.yaml", "'number.999' has no source")]
    [InlineData("en/messages/conversation.yaml", "text: \"All right, let us start again.\"", "text: \"All right. Chest pain is no problem.\"", "en/messages/conversation.yaml", "says something of 'chest-pain'")]
    [InlineData("sources.yaml", "https://www.poison.org/tips/black-widow-spiders", "https://www.poison.org/", "sources.yaml", "is a whole site and not a page")]
    [InlineData("en/answers/causes.yaml", "You may see it twitch, or it may feel hard.", "You may see it twitch. Or it may feel hard.", "en/answers/causes.yaml", "has 4 sentences")]
    [InlineData("triage/answers.yaml", "say: help-first,", "say: help-last,", "triage/answers.yaml", "names the answer 'help-last', which is not there")]
    [InlineData("triage/answers.yaml", "coffee:", "cofee:", "triage/answers.yaml", "names the answer 'cofee', which is not there")]
    [InlineData("triage/answers.yaml", "when: eyelid", "when: eyelip", "triage/answers.yaml", "'eyelip', which is not defined")]
    [InlineData("triage/answers.yaml", "ask: chest-now", "ask: chest-then", "triage/answers.yaml", "asks the question 'chest-then', which is not there")]
    [InlineData("triage/answers.yaml", "from: emergency", "from: urgent", "triage/answers.yaml", "there is no level 'urgent'")]
    [InlineData("en/relief/rest.yaml", "title:", "titel:", "en/relief/rest.yaml", "unknown key 'titel'")]
    public void A_broken_copy_is_named(string file, string before, string after, string where, string reason)
    {
        using var copy = new ContentCopy().With(file, before, after);

        Assert.Contains(copy.Problems(), problem => problem.File == where && problem.Reason.Contains(reason));
    }

    [Fact]
    public void A_problem_names_its_line()
    {
        using var copy = new ContentCopy().With("en/reasons/ambulance.yaml", "short-breath:", "short-breadth:");
        var line = 1 + Array.FindIndex(File.ReadAllLines(Path.Combine(copy.Folder, "en/reasons/ambulance.yaml")), l => l.StartsWith("short-breadth:"));

        Assert.Contains(copy.Problems(), problem => problem.ToString() == $"en/reasons/ambulance.yaml:{line}: there is no rule for 'short-breadth'");
    }

    [Fact]
    public void A_text_that_is_hard_to_read_is_named_with_its_age_and_formula()
    {
        using var copy = new ContentCopy().With("en/messages/start.yaml", "Hello, I help with muscle spasms and cramps.",
            "Salutations, this conversational application facilitates comprehensive evaluation of involuntary muscular contractions.");

        var problem = Assert.Single(copy.Problems());

        Assert.StartsWith("'welcome' can be read from 1", problem.Reason);
        Assert.Contains("Flesch-Kincaid", problem.Reason);
    }

    [Fact]
    public void A_short_text_is_judged_with_its_neighbours()
    {
        using var hard = new ContentCopy().With("en/messages/conversation.yaml", "Thank you, I have noted that.", "Unfortunately, documentation necessitates clarification.");
        using var harder = new ContentCopy()
            .With("en/messages/conversation.yaml", "Thank you, I have noted that.", "Unfortunately, administrative documentation necessitates considerable supplementary clarification, notwithstanding organisational particularities.")
            .With("en/messages/conversation.yaml", "Thank you, I have changed that.", "Unfortunately, administrative documentation necessitates considerable supplementary clarification, notwithstanding organisational particularities.")
            .With("en/messages/conversation.yaml", "All right, let us go back one step.", "Unfortunately, administrative documentation necessitates considerable supplementary clarification, notwithstanding organisational particularities.");

        Assert.Empty(hard.Problems());
        Assert.Contains(harder.Problems(), problem => problem.Reason.StartsWith("the text from '"));
    }

    [Fact]
    public void A_danger_that_no_rule_asks_for_is_named()
    {
        using var copy = new ContentCopy().Plus("triage/findings/red-flags.yaml", "- { id: green-tongue, kind: symptom, danger: true }");

        Assert.Contains(copy.Problems(), p => p.File == "triage/findings/red-flags.yaml" && p.Reason.Contains("no rule asks for it"));
        Assert.Contains(copy.Problems(), p => p.Reason == "nothing in the lexicon says the danger 'green-tongue'");
    }

    [Fact]
    public void A_danger_that_would_lower_the_level_is_named()
    {
        using var copy = new ContentCopy().Plus("triage/rules/ambulance.yaml",
            "- { id: odd, level: emergency-ambulance, when: { all: [fever], none: [leg-weakness] }, sources: [cdc-heat], reviewed: 2026-11-22 }");

        Assert.Contains(copy.Problems(), p => p.Reason.StartsWith("the danger 'leg-weakness' would keep the rule 'odd' from firing"));
    }

    [Fact]
    public void A_second_hand_source_alone_lets_nobody_off()
    {
        using var copy = new ContentCopy().Plus("triage/rules/see-a-doctor.yaml",
            "- { id: odd, level: consultation, when: { all: [fever], none: [calf] }, sources: [lyndhurst-driving], reviewed: 2026-11-22 }");

        Assert.Contains(copy.Problems(), p => p.Reason.Contains("'odd' lets somebody off"));
    }

    [Fact]
    public void What_nothing_uses_is_named()
    {
        using var copy = new ContentCopy()
            .Plus("triage/findings/controls.yaml", "- { id: left-over, kind: control }")
            .Plus("sources.yaml", "- { id: unread, publisher: P, title: T, address: https://example.org/page, read: 2026-11-22 }");

        Assert.Equal(["the finding 'left-over' is used nowhere", "nothing cites the source 'unread'"],
            copy.Problems().OrderByDescending(p => p.File).Select(p => p.Reason));
    }

    [Fact]
    public void A_phrase_that_two_findings_claim_is_named_unless_it_is_meant()
    {
        const string Words = "findings:\n  tiredness: [\"lost the spark/s in both\"]\n  dizzy: [\"lost the spark in both\"]";
        using var copy = new ContentCopy().Plus("en/lexicon/both-meant.yaml", Words);
        using var meant = new ContentCopy()
            .With("en/lexicon/both-meant.yaml", "bothMeant:", "bothMeant:\n  - lost the spark in both")
            .Plus("en/lexicon/both-meant.yaml", Words);

        var problem = Assert.Single(copy.Problems());
        Assert.Equal("en/lexicon/both-meant.yaml", problem.File);
        Assert.Equal("'lost the spark in both' is claimed by tiredness and dizzy: list it under bothMeant if that is meant", problem.Reason);
        Assert.Empty(meant.Problems());
    }

    [Fact]
    public void A_stretch_without_its_drawing_or_its_words_is_named()
    {
        using var copy = new ContentCopy()
            .Without("drawings/stretch.calf.svg")
            .Without("drawings/stretch.jaw.png")
            .With("en/drawings.yaml", "stretch.neck:", "stretch.nape:");

        Assert.Equal(
            [
                "drawings/stretch.calf.svg:0: the drawing of 'stretch.calf' is missing",
                "drawings/stretch.jaw.png:0: the drawing of 'stretch.jaw' is missing",
                "en/drawings:0: the drawing of 'stretch.neck' has no words",
                "en/drawings.yaml:16: there is no stretch 'stretch.nape'",
            ],
            copy.Problems().Select(p => p.ToString()));
    }

    [Fact]
    public void A_message_that_the_program_says_and_nobody_wrote_is_named()
    {
        using var copy = new ContentCopy();
        var code = new CodeWords(new HashSet<string> { "help", "no-such-message" }, new HashSet<string> { "help", "no-such-message" });

        var problems = copy.Problems(code);

        Assert.Contains(problems, p => p.Reason == "the program says the message 'no-such-message', which is not there");
        Assert.DoesNotContain(problems, p => p.Reason.Contains("'help'"));
    }
}
