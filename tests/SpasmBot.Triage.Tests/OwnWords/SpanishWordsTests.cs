namespace SpasmBot.Triage.Tests.OwnWords;

/// <summary>The same for Spanish, as people of several countries write it: with and without accents, in texting style, tú and vos.</summary>
public class SpanishWordsTests
{
    [Theory, MemberData(nameof(Of), "article")]
    public void Each_symptom_of_the_article_is_an_emergency(OwnWord word) => AssertMet(word);

    [Theory, MemberData(nameof(Of), "ambulance")]
    public void What_cannot_wait_calls_the_ambulance(OwnWord word) => AssertMet(word);

    [Theory, MemberData(nameof(Of), "emergency")]
    public void The_other_red_flags_are_an_emergency(OwnWord word) => AssertMet(word);

    [Theory, MemberData(nameof(Of), "today")]
    public void What_needs_a_doctor_today_is_sent_there(OwnWord word) => AssertMet(word);

    [Theory, MemberData(nameof(Of), "soon")]
    public void What_needs_a_doctor_soon_is_sent_there(OwnWord word) => AssertMet(word);

    [Theory, MemberData(nameof(Of), "benign")]
    public void A_plain_cramp_stays_a_plain_cramp(OwnWord word) => AssertMet(word);

    [Theory, MemberData(nameof(Of), "negated")]
    public void What_is_denied_is_not_heard_and_what_is_not_denied_is(OwnWord word) => AssertMet(word);

    [Theory, MemberData(nameof(Of), "context")]
    public void Others_the_past_hypotheses_and_idioms_raise_nothing(OwnWord word) => AssertMet(word);

    [Theory, MemberData(nameof(Of), "answers")]
    public void Answers_to_questions_are_understood(OwnWord word) => AssertMet(word);

    [Theory, MemberData(nameof(Of), "locations")]
    public void Places_are_understood(OwnWord word) => AssertMet(word);

    [Theory, MemberData(nameof(Of), "afterwards")]
    public void Weak_spots_of_the_first_reading_are_mended(OwnWord word) => AssertMet(word);

    /// <param name="rate">Raise it when the rate rises; lowering it needs a reason.</param>
    [Theory]
    [InlineData("tuned", 0.95)]
    [InlineData("held-out", 0.89)]
    public void Hard_words_of_writers_who_had_not_seen_the_lexicon_are_understood(string file, double rate)
    {
        var words = OwnWord.Of($"es/{file}");
        var met = words.Count(word => Expectation.Missed(TestContent.Engine, TestContent.Content, word, "es") is null);

        Assert.True(met >= rate * words.Count, $"{met} of {words.Count}");
    }

    public static TheoryData<OwnWord> Of(string file) => [.. OwnWord.Of($"es/{file}")];

    private static void AssertMet(OwnWord word) => Assert.Null(Expectation.Missed(TestContent.Engine, TestContent.Content, word, "es"));
}
