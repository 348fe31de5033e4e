using SpasmBot.Triage.Understanding.Context;

namespace SpasmBot.Triage.Tests.Understanding.Context;

/// <summary>Whom each clause speaks of: S the one who writes, O another, U it does not say.</summary>
public class ExperiencersTests
{
    [Theory]
    [InlineData("numb", "U")]
    [InlineData("my leg is numb", "S")]
    [InlineData("numb and hot for me", "S")]
    [InlineData("me numb for me", "S")]
    [InlineData("my mum is numb", "O")]
    [InlineData("my old mum has numb", "O")]
    [InlineData("my b c mum", "U")]
    [InlineData("my b c d mum", "S")]
    [InlineData("my mother in law is numb", "O")]
    [InlineData("my other half is numb", "O")]
    [InlineData("saw my other half", "U")]
    [InlineData("saw my half", "S")]
    [InlineData("her leg numb", "U")]
    public void A_my_is_the_writers_unless_it_belongs_to_another_person(string written, string speakers) => AssertSpeakers(written, speakers);

    [Theory]
    [InlineData("my mum once has numb", "O")]
    [InlineData("my mum muscle car has numb", "O")]
    [InlineData("my mum twice has numb", "U")]
    public void What_only_says_when_may_stand_before_the_verb(string written, string speakers) => AssertSpeakers(written, speakers);

    [Theory]
    [InlineData("my leg is numb it was hot", "SS")]
    [InlineData("my mum is numb it was hot", "OO")]
    [InlineData("my mum is numb . hot", "OU")]
    [InlineData("hot . my mum is numb", "UO")]
    public void What_names_nobody_speaks_of_whom_the_clause_before_spoke(string written, string speakers) => AssertSpeakers(written, speakers);

    [Theory]
    [InlineData("my mum is numb . she is hot", "OO")]
    [InlineData("mum lost . dad lost . she is hot", "OOO")]
    [InlineData("saw mum yesterday . she is hot", "UO")]
    [InlineData("she is hot", "U")]
    [InlineData("she is hot . mum has numb", "UO")]
    [InlineData("my leg is numb . she is hot", "SU")]
    [InlineData("cheers mate . she is hot", "UU")]
    public void She_is_the_person_that_was_named_before(string written, string speakers) => AssertSpeakers(written, speakers);

    [Theory]
    [InlineData("my mum is numb . me , her leg", "OO")]
    [InlineData("my mum is numb . me , her", "OS")]
    [InlineData("my mum is numb . me , leg", "OS")]
    [InlineData("my mum is numb . me her . leg", "OSU")]
    [InlineData("me , her leg", "S")]
    public void Whoever_handles_anothers_body_speaks_of_the_other(string written, string speakers) => AssertSpeakers(written, speakers);

    [Theory]
    [InlineData("my mum is numb . could i b her", "OUO")]
    [InlineData("my mum is numb . could i b", "OUS")]
    [InlineData("my mum is numb . i could b her", "OS")]
    [InlineData("could i b her", "US")]
    public void Whoever_asks_what_to_do_for_another_speaks_of_the_other(string written, string speakers) => AssertSpeakers(written, speakers);

    [Theory]
    [InlineData("my mum is numb . she is hot , not me", "OO")]
    [InlineData("my mum is numb . she is hot , me", "OS")]
    [InlineData("my mum is numb . she is hot , me not me", "OS")]
    public void A_not_me_does_not_speak_of_the_writer(string written, string speakers) => AssertSpeakers(written, speakers);

    [Theory]
    [InlineData("my mum is numb . she says i numb her leg", "OOS")]
    [InlineData("my mum is numb . she b i numb her leg", "OOO")]
    [InlineData("my mum is numb . she says b i numb her leg", "OOO")]
    [InlineData("my mum is numb . she says my numb her leg", "OO")]
    [InlineData("my mum is numb . she says", "OO")]
    public void What_another_says_that_I_do_is_the_writers(string written, string speakers) => AssertSpeakers(written, speakers);

    [Theory]
    [InlineData("the mum i tend has numb", "UO")]
    [InlineData("the mum i tend has not numb", "UO")]
    [InlineData("the mum i tend numb", "US")]
    [InlineData("mum i tend has numb", "US")]
    [InlineData("the mum i tend so well each day has numb", "US")]
    [InlineData("the mum i tend and has numb", "USS")]
    [InlineData("b mum i tend has numb", "US")]
    [InlineData("the b i tend has numb", "US")]
    [InlineData("b i the", "US")]
    public void Who_is_looked_after_is_spoken_of(string written, string speakers) => AssertSpeakers(written, speakers);

    [Theory]
    [InlineData("i was numb and mum has hot", "SSSOOOO")]
    [InlineData("me numb and mum has hot", "OOOOOO")]
    [InlineData("it was numb and mum has hot", "OOOOOOO")]
    public void Up_to_the_and_it_is_the_writer(string written, string speakers) => AssertSpeakersOfWords(written, speakers);

    [Theory]
    [InlineData("mum has numb and says del i weak", "OOOOOOSS")]
    [InlineData("mum has numb and says that del i weak", "OOOOOOOSS")]
    [InlineData("mum has numb and says my del i weak", "OOOOOOOOO")]
    [InlineData("mum has numb and says b del i weak", "OOOOOOOOO")]
    [InlineData("mum has numb and says del he weak", "OOOOOOOO")]
    [InlineData("mum has numb and b del i weak", "OOOOOOOO")]
    public void From_the_I_of_what_another_says_it_is_the_writer(string written, string speakers) => AssertSpeakersOfWords(written, speakers);

    [Theory]
    [InlineData("the numb is mum", "O")]
    [InlineData("the numb is my old mum", "O")]
    [InlineData("the numb is mum , hot", "O")]
    [InlineData("the numb is mum hot", "U")]
    [InlineData("numb mum", "U")]
    [InlineData("is mum", "U")]
    [InlineData("my numb leg is mum", "S")]
    public void Who_is_named_at_the_end_of_the_clause_has_it(string written, string speakers) => AssertSpeakers(written, speakers);

    [Theory]
    [InlineData("mum has numb . her dad has weak", "OT")]
    [InlineData("mum has numb . and her old dad is weak", "OUT")]
    [InlineData("her dad has weak", "O")]
    [InlineData("mum has numb . dad has weak", "OO")]
    [InlineData("mum has numb . her leg is weak", "OOO")]
    [InlineData("mum has numb . her dad says she is weak", "OOO")]
    [InlineData("mum has numb . her dad has lost her weak", "OO")]
    [InlineData("mum has numb . her dad has it weak", "OTU")]
    [InlineData("mum has numb . her dad has weak and has numb", "OTT")]
    [InlineData("mum has numb . her weak dad b c has", "OO")]
    public void The_kin_of_who_is_named_is_a_third_person(string written, string speakers) => AssertSpeakers(written, speakers);

    [Theory]
    [InlineData("mum has my weak foot badly", true)]
    [InlineData("mum has my wobbly leg", true)]
    [InlineData("mum has my numb", false)]
    [InlineData("mum has a weak foot badly", false)]
    [InlineData("mum has her wobbly leg", false)]
    [InlineData("mum has my b wobbly leg", false)]
    [InlineData("mum has not me wobbly leg", false)]
    [InlineData("my mum wobbly leg", false)]
    [InlineData("mum has wobbly i b tingling", false)]
    [InlineData("wobbly mum i tingling", true)]
    [InlineData("wobbly i mum tingling", false)]
    public void A_sign_at_the_writers_own_body_is_the_writers(string written, bool own)
    {
        var text = new SmallText(written);
        var experiencers = new Experiencers(SmallLanguage.Lexicon, text.Text, text.Clauses);
        var sign = Enumerable.Range(0, text.Text.Count).SelectMany(text.Mentions.At).First(m => m.Finding.Danger);

        Assert.Equal(own, experiencers.IsOwn(sign.Match));
    }

    internal static void AssertSpeakers(string written, string speakers)
    {
        var text = new SmallText(written);
        var experiencers = new Experiencers(SmallLanguage.Lexicon, text.Text, text.Clauses);

        Assert.Equal(speakers, string.Concat(Enumerable.Range(0, text.Clauses.Count).Select(c => experiencers.Of(text.Clauses.Start(c)) switch
        {
            Speaker.Self => 'S',
            Speaker.Other => 'O',
            Speaker.OfOther => 'T',
            _ => 'U',
        })));
    }

    private static void AssertSpeakersOfWords(string written, string speakers)
    {
        var text = new SmallText(written);
        var experiencers = new Experiencers(SmallLanguage.Lexicon, text.Text, text.Clauses);

        Assert.Equal(speakers, string.Concat(Enumerable.Range(0, text.Text.Count).Select(i => experiencers.Of(i).ToString()[0])));
    }
}
