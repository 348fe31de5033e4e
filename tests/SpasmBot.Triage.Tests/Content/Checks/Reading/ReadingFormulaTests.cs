using SpasmBot.Triage.Content.Checks.Reading;

namespace SpasmBot.Triage.Tests.Content.Checks.Reading;

public class ReadingFormulaTests
{
    // Published: 13 words, 24 syllables, grade 11.3 (the sentence that articles on the Flesch-Kincaid tests show).
    private const string Platypus = "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.";

    [Fact]
    public void Flesch_and_Kincaid_give_the_platypus_the_published_grade()
    {
        var count = new FleschKincaid().Count(Platypus);

        Assert.Equal(new TextCount(1, 13, 24), count);
        Assert.Equal(11.3, FleschKincaid.Grade(count), 1);
    }

    // Published: reading ease 116 (Flesch's other formula), which six words of one syllable give.
    [Fact]
    public void The_cat_on_the_mat_is_for_the_smallest()
    {
        var count = new FleschKincaid().Count("The cat sat on the mat.");

        Assert.Equal(new TextCount(1, 6, 6), count);
        Assert.Equal(-1.45, FleschKincaid.Grade(count), 2);
    }

    // Published: reading ease 69, which 16 words of 23 syllables give.
    [Fact]
    public void A_sentence_that_proves_a_point_has_twenty_three_syllables() =>
        Assert.Equal(new TextCount(1, 16, 23), new FleschKincaid().Count("This sentence, taken as a reading passage unto itself, is being used to prove a point."));

    // Crawford: grade = -0.205 sentences per 100 words + 0.049 syllables per 100 words - 3.407.
    [Theory]
    [InlineData(10, 190, 3.9)]
    [InlineData(8, 200, 4.8)]
    [InlineData(5, 210, 5.9)]
    public void Crawford_judges_by_sentences_and_syllables_of_a_hundred_words(int sentences, int syllables, double grade) =>
        Assert.Equal(grade, Crawford.Grade(new TextCount(sentences, 100, syllables)), 1);

    [Theory]
    [InlineData("muscle", 2)]
    [InlineData("cramps", 1)]
    [InlineData("emergency", 4)]
    [InlineData("ambulance", 3)]
    [InlineData("stretched", 1)]
    [InlineData("wanted", 2)]
    [InlineData("eases", 2)]
    [InlineData("hurting", 2)]
    [InlineData("doctor", 2)]
    [InlineData("something", 2)]
    [InlineData("acetaminophen", 6)]
    [InlineData("ibuprofen", 4)]
    [InlineData("don't", 1)]
    [InlineData("911", 1)]
    [InlineData("diabetes", 4)]
    [InlineData("careful", 2)]
    [InlineData("pushes", 2)]
    [InlineData("aches", 1)]
    [InlineData("likely", 2)]
    [InlineData("movement", 2)]
    [InlineData("table", 2)]
    public void English_syllables_are_heard_in_the_spelling(string word, int syllables) => Assert.Equal(syllables, EnglishSyllables.In(word));

    [Theory]
    [InlineData("músculo", 3)]
    [InlineData("calambre", 3)]
    [InlineData("ambulancia", 4)]
    [InlineData("día", 2)]
    [InlineData("bien", 1)]
    [InlineData("cuidado", 3)]
    [InlineData("que", 1)]
    [InlineData("seguir", 2)]
    [InlineData("pingüino", 3)]
    [InlineData("muy", 1)]
    [InlineData("y", 1)]
    [InlineData("ayuda", 3)]
    [InlineData("leer", 2)]
    [InlineData("aéreo", 4)]
    [InlineData("también", 2)]
    [InlineData("país", 2)]
    [InlineData("ciudad", 2)]
    [InlineData("pie", 1)]
    [InlineData("médico", 3)]
    public void Spanish_syllables_are_told_by_the_spelling(string word, int syllables) => Assert.Equal(syllables, SpanishSyllables.In(word));

    [Theory]
    [InlineData("Stop. Go on! Is it 2.5 or 4,000?", 3)]
    [InlineData("These help:\n- water\n- rest\n\nDo it now.", 4)]
    [InlineData("\"Call 911.\" That is all.", 2)]
    public void Sentences_end_where_they_end(string text, int count) => Assert.Equal(count, Sentences.Of(text).Count);
}
