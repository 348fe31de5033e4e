using SpasmBot.Triage.Content;

namespace SpasmBot.Triage.Tests.Content;

public class DialogContentTests
{
    private const string Findings = "- { id: calf, kind: location, implies: [leg] }\n- { id: leg, kind: location }\n";

    [Fact]
    public void The_content_of_the_repository_loads_with_every_part()
    {
        var content = TestContent.Content;

        Assert.NotEmpty(content.Rules);
        Assert.NotEmpty(content.Measures);
        Assert.NotEmpty(content.Languages["en"].Messages);
        Assert.Equal(12, content.Version.Length);
    }

    [Fact]
    public void A_part_may_be_one_file_or_a_folder_of_files()
    {
        using var folder = new TemporaryContent()
            .With("triage/findings.yaml", "- { id: calf, kind: location }\n")
            .With("triage/findings/more.yaml", "- { id: fever, kind: symptom, danger: true }\n");

        var findings = folder.Load().Findings;

        Assert.True(findings["fever"].Danger);
        Assert.Equal(FindingKind.Location, findings["calf"].Kind);
    }

    [Fact]
    public void An_unknown_key_is_named_with_file_and_line()
    {
        using var folder = new TemporaryContent().With("triage/findings.yaml", Findings + "- id: knee\n  kind: location\n  colour: red\n");

        var problem = Assert.Single(folder.Problems());

        Assert.Equal(("triage/findings.yaml", 5), (problem.File, problem.Line));
        Assert.Contains("'colour'", problem.Reason);
    }

    [Theory]
    [InlineData("- { id: knee, kind: [location, place\n  implies: [leg] }\n- id: toe\n")]
    [InlineData("- id: \"knee\n  kind: location\n")]
    public void What_is_no_yaml_is_named_with_its_file(string written)
    {
        using var folder = new TemporaryContent().With("triage/findings.yaml", Findings + written);

        var problem = Assert.Single(folder.Problems());

        Assert.Equal("triage/findings.yaml", problem.File);
        Assert.InRange(problem.Line, 3, 5);
    }

    [Fact]
    public void Every_problem_is_named_at_once()
    {
        using var folder = new TemporaryContent()
            .With("triage/findings.yaml", "- { id: calf, kind: place }\n- { kind: location }\n- { id: x, kind: symptom, danger: perhaps }\n");

        Assert.Equal(3, folder.Problems().Count);
    }

    [Theory]
    [InlineData("triage/rules.yaml", "- { id: r, level: soon, when: { any: [calf] } }\n", "no level 'soon'")]
    [InlineData("triage/rules.yaml", "- { id: r, level: emergency, when: { any: [toe] } }\n", "'toe'")]
    [InlineData("triage/rules.yaml", "- { id: r, level: emergency }\n", "'when' is missing")]
    [InlineData("triage/rules.yaml", "- { id: r, level: emergency, when: { some: [calf] } }\n", "'some'")]
    [InlineData("triage/rules.yaml", "- { id: r, level: emergency, when: { atLeast: { count: 3, of: [calf, leg] } } }\n", "'count'")]
    [InlineData("triage/rules.yaml", "- { id: r, level: emergency, when: calf, sources: [nobody] }\n", "'nobody'")]
    [InlineData("triage/rules.yaml", "- { id: r, level: emergency, when: calf }\n- { id: r, level: emergency, when: leg }\n", "second time")]
    [InlineData("triage/questions.yaml", "- { id: q, options: [toe] }\n", "'toe'")]
    [InlineData("triage/quantities.yaml", "- { id: q, unit: fortnight, buckets: [{ finding: calf }] }\n", "'fortnight'")]
    [InlineData("relief/measures.yaml", "- { id: stretch.calf, when: { any: [calf] } }\n", "'measure' is missing")]
    [InlineData("en/messages.yaml", "welcome: { sources: [] }\n", "'text' is missing")]
    [InlineData("en/lexicon/words.yaml", "findings: { toe: [toes] }\n", "no finding 'toe'")]
    [InlineData("en/lexicon/words.yaml", "findings: { calf: [\"<shin> muscle\"] }\n", "no class 'shin'")]
    [InlineData("en/lexicon/words.yaml", "classes: { shin: [shin], shins: [\"<#number> <shin>\"] }\n", "no gaps")]
    [InlineData("en/lexicon/words.yaml", "classes: { shin: [\"shin ~ bone\"] }\n", "no gaps")]
    [InlineData("en/lexicon/words.yaml", "findings: { calf: [\"calf ~\"] }\n", "a word is expected")]
    [InlineData("en/lexicon/words.yaml", "modifiers: { gone: { before: [no] } }\n", "'gone' is none of")]
    [InlineData("en/lexicon/words.yaml", "commands: { jump: { whole: [jump] } }\n", "no command 'jump'")]
    [InlineData("triage/findings.yaml", "- { id: calf\n", "")]
    public void What_is_wrong_is_said(string file, string text, string reason)
    {
        using var folder = new TemporaryContent()
            .With("triage/findings.yaml", Findings)
            .With("en/language.yaml", "language: en\nname: English\n")
            .With(file, text);

        Assert.Contains(folder.Problems(), p => p.Reason.Contains(reason));
    }

    [Fact]
    public void A_language_file_in_the_wrong_folder_is_a_problem()
    {
        using var folder = new TemporaryContent().With("en/language.yaml", "language: es\nname: Español\n");

        Assert.Contains("'es'", Assert.Single(folder.Problems()).Reason);
    }

    [Fact]
    public void A_missing_folder_is_a_problem_not_a_crash() =>
        Assert.Single(Assert.Throws<ContentException>(() => DialogContent.Load("/no/such/folder")).Problems);

    [Fact]
    public void The_version_changes_with_any_word_and_not_with_line_ends()
    {
        using var one = new TemporaryContent().With("triage/findings.yaml", Findings);
        using var same = new TemporaryContent().With("triage/findings.yaml", Findings.Replace("\n", "\r\n"));
        using var other = new TemporaryContent().With("triage/findings.yaml", Findings + "# a word\n");

        Assert.Equal(one.Load().Version, same.Load().Version);
        Assert.NotEqual(one.Load().Version, other.Load().Version);
    }

    [Fact]
    public void A_wording_may_be_a_text_a_list_or_a_sourced_text()
    {
        using var folder = new TemporaryContent()
            .With("sources.yaml", "- { id: s, publisher: P, title: T, address: https://example.org, read: 2026-11-22 }\n")
            .With("en/language.yaml", "language: en\nname: English\n")
            .With("en/messages.yaml", "a: One.\nb: { text: [One., Two.], sources: [s], reviewed: 2026-11-22 }\n");

        var messages = folder.Load().Languages["en"].Messages;

        Assert.Equal("One.", messages["a"].Text);
        Assert.Equal("Two.", messages["b"].TextAt(5));
        Assert.Equal(new DateOnly(2026, 11, 22), messages["b"].Reviewed);
    }
}
