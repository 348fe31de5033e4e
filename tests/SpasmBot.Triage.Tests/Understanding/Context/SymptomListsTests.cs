using SpasmBot.Triage.Understanding.Context;

namespace SpasmBot.Triage.Tests.Understanding.Context;

/// <summary>What one 'no' denies of all that follows it.</summary>
public class SymptomListsTests
{
    [Theory]
    [InlineData("no numbness , weakness , tingling", "numbness , weakness , tingling")]
    [InlineData("no numbness and weakness", "numbness and weakness")]
    [InlineData("no fever , really weakness , tingling", "fever , really weakness , tingling")]
    [InlineData("no numbness , weakness and tingling", "numbness , weakness and tingling")]
    [InlineData("no numbness weakness", "numbness weakness")]
    public void Nouns_are_one_list(string written, string denied) => AssertDenied(written, denied);

    [Theory]
    [InlineData("no fever , weakness", "fever ,")]
    [InlineData("no fever , really weakness", "fever , really")]
    [InlineData("no fever / weakness", "fever /")]
    [InlineData("no fever and leg swelling", "fever and")]
    [InlineData("no fever , leg swelling", "fever ,")]
    [InlineData("no fever , weakness , no tingling", "fever , tingling")]
    [InlineData("not walk , tingling", "walk ,")]
    [InlineData("no fever , weakness . tingling , numbness", "fever ,")]
    [InlineData("no numbness , weakness and cramps", "numbness ,")]
    [InlineData("no fever and tingling since", "fever and tingling since")]
    [InlineData("no fever and weakness is", "fever and")]
    public void Of_two_that_a_comma_links_the_second_counts_as_told(string written, string denied) => AssertDenied(written, denied);

    [Theory]
    [InlineData("no fever , numb", "fever ,")]
    [InlineData("no fever / numb", "fever /")]
    [InlineData("no fever and numb", "fever and")]
    [InlineData("no fever numb", "fever")]
    [InlineData("no fever , really numb", "fever , really")]
    [InlineData("no walk numb", "walk numb")]
    [InlineData("no walk , numb", "walk ,")]
    [InlineData("no fever , weakness is", "fever ,")]
    [InlineData("no fever walk numb", "fever walk numb")]
    public void A_danger_that_is_no_noun_begins_another_statement_behind_a_link_or_a_symptom(string written, string denied) => AssertDenied(written, denied);

    [Theory]
    [InlineData("no fever , hot", "fever , hot")]
    [InlineData("no fever , leg", "fever , leg")]
    [InlineData("no foot swelling", "foot swelling")]
    [InlineData("no fever , leg swelling , numbness", "fever , leg swelling , numbness")]
    [InlineData("no fever , foot swelling , numbness", "fever , foot swelling , numbness")]
    [InlineData("no fever leg swelling", "fever leg swelling")]
    public void What_does_not_worry_and_what_goes_on_end_no_list(string written, string denied) => AssertDenied(written, denied);

    [Theory]
    [InlineData("no fever , spasming b", "fever ,")]
    [InlineData("no fever , spasming", "fever , spasming")]
    [InlineData("no fever , spasming , hot", "fever , spasming , hot")]
    [InlineData("no fever , spasming and hot", "fever , spasming and hot")]
    [InlineData("no fever , spasming b or weakness", "fever , spasming b or weakness")]
    [InlineData("no fever spasming b", "fever spasming b")]
    [InlineData("no fever , in pill", "fever ,")]
    [InlineData("no fever , in b c pill", "fever , in b c pill")]
    [InlineData("no fever , pill", "fever , pill")]
    [InlineData("no fever in pill", "fever in pill")]
    public void A_spasm_or_a_medicine_that_is_told_of_ends_the_list(string written, string denied) => AssertDenied(written, denied);

    [Theory]
    [InlineData("no fever cannot walk", "fever")]
    [InlineData("no walk cannot walk", "walk")]
    public void What_begins_with_its_own_no_is_denied_by_none_before_it(string written, string denied) => AssertDenied(written, denied);

    [Theory]
    [InlineData("no hot , tingling", "hot ,")]
    [InlineData("no hot and tingling", "hot and")]
    [InlineData("no hot , tingling , weakness , swelling", "hot ,")]
    [InlineData("no hot , walk or tingling", "hot , walk or tingling")]
    [InlineData("not hot or weak , tingling", "hot or weak ,")]
    [InlineData("no numbness or weakness , tingling", "numbness or weakness ,")]
    [InlineData("not walk , tingling , numbness , swelling", "walk , tingling , numbness , swelling")]
    public void A_list_has_members_of_one_kind(string written, string denied) => AssertDenied(written, denied);

    [Theory]
    [InlineData("no fever , numb or weak", "fever , numb or weak")]
    [InlineData("no fever , numb or really weak", "fever , numb or really weak")]
    [InlineData("no fever , numb or fever", "fever , numb or fever")]
    [InlineData("no fever , numb ni weak", "fever , numb ni weak")]
    [InlineData("no fever , numb or anything", "fever , numb or anything")]
    [InlineData("no fever , numb or really anything", "fever , numb or really anything")]
    [InlineData("no fever , numb or walk", "fever ,")]
    [InlineData("no fever , numb or", "fever ,")]
    [InlineData("no fever , numb or really", "fever ,")]
    [InlineData("no fever , numb or leg", "fever ,")]
    [InlineData("no fever , numb . or weak", "fever ,")]
    [InlineData("no fever , numb a b c d e f g h or weak", "fever , numb a b c d e f g h or weak")]
    [InlineData("no fever , numb a b c d e f g h i or weak", "fever ,")]
    public void An_or_between_symptoms_keeps_the_list_together(string written, string denied) => AssertDenied(written, denied);

    [Theory]
    [InlineData("no fever , numb or me", "fever ,")]
    [InlineData("no fever , numb or her", "fever ,")]
    [InlineData("no fever , numb or this", "fever ,")]
    [InlineData("no fever , numb or there", "fever ,")]
    [InlineData("no fever , numb or was", "fever ,")]
    public void What_may_begin_a_statement_behind_an_or_is_not_the_rest_of_the_list(string written, string denied) => AssertDenied(written, denied);

    [Theory]
    [InlineData("no fever and some numbness", "fever and some")]
    [InlineData("no fever some numb", "fever some")]
    [InlineData("no fever some b b b weak", "fever some b b b")]
    [InlineData("no fever some b b b b weak", "fever some b b b b weak")]
    [InlineData("no walk some numb", "walk some numb")]
    [InlineData("no walk numb some", "walk numb some")]
    [InlineData("no some numb", "some numb")]
    public void What_there_is_a_little_of_is_not_denied_with_what_stands_before(string written, string denied) => AssertDenied(written, denied);

    [Theory]
    [InlineData("no hot numb", "hot")]
    [InlineData("no weak numb", "weak")]
    [InlineData("no trouble numb", "trouble")]
    [InlineData("no speech numb", "speech")]
    [InlineData("no sudden numb", "sudden numb")]
    [InlineData("no walk cannot stop numb", "walk cannot stop")]
    public void A_member_of_the_list_is_a_symptom_or_a_word_for_one_and_no_time(string written, string denied) => AssertDenied(written, denied);

    [Theory]
    [InlineData("no fever , gone numb", "fever , gone")]
    [InlineData("no fever gone numb", "fever gone")]
    [InlineData("no walk gone numb", "walk gone numb")]
    [InlineData("no walk sore numb", "walk sore")]
    [InlineData("no gone numb", "gone numb")]
    public void What_says_only_how_it_is_stands_between_members(string written, string denied) => AssertDenied(written, denied);

    [Theory]
    [InlineData("no wobbly foot swelling", "wobbly foot swelling")]
    [InlineData("no fever , wobbly foot swelling", "fever ,")]
    [InlineData("no wobbly , tingling", "wobbly ,")]
    [InlineData("no wobbly b tingling", "wobbly b tingling")]
    public void What_a_danger_began_goes_on_up_to_a_link(string written, string denied) => AssertDenied(written, denied);

    [Theory]
    [InlineData("no numbness , weakness and fever", "numbness , weakness and fever")]
    [InlineData("no numbness , weakness and ache", "numbness ,")]
    [InlineData("no numbness , weakness and ache b", "numbness ,")]
    [InlineData("no numbness , weakness and really old ache", "numbness ,")]
    [InlineData("no numbness , weakness and tightness", "numbness , weakness and tightness")]
    public void A_plain_complaint_is_no_third_sign(string written, string denied) => AssertDenied(written, denied);

    [Theory]
    [InlineData("numb , weak", 1, true)]
    [InlineData("numb / weak", 1, true)]
    [InlineData("numb and weak", 1, true)]
    [InlineData("numb or weak", 1, false)]
    [InlineData("numb ni weak", 1, false)]
    [InlineData("numb : weak", 1, false)]
    [InlineData("numb , weak", 0, false)]
    public void A_comma_and_an_and_link_and_an_or_does_not(string written, int token, bool links) => Assert.Equal(links, Lists(written).IsLink(token));

    [Theory]
    [InlineData("numb ?", true)]
    [InlineData("numb . ?", false)]
    [InlineData("numb", false)]
    [InlineData("a a a a a a a a a a a a a a a a a a a a a a a a a a a a a ?", true)]
    [InlineData("a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a ?", false)]
    public void A_sentence_is_asked_that_soon_ends_with_a_question_mark(string written, bool asked) => Assert.Equal(asked, Lists(written).IsAsked(0));

    private static SymptomLists Lists(string written)
    {
        var text = new SmallText(written);
        return new SymptomLists(SmallLanguage.Lexicon, text.Text, text.Mentions);
    }

    private static void AssertDenied(string written, string denied) => Assert.Equal(denied, new SmallText(written).Reached(ModifierKind.Absent));
}
