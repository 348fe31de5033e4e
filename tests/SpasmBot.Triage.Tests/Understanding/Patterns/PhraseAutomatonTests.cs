using SpasmBot.Triage.Understanding;
using SpasmBot.Triage.Understanding.Patterns;
using SpasmBot.Triage.Understanding.Words;

namespace SpasmBot.Triage.Tests.Understanding.Patterns;

public class PhraseAutomatonTests
{
    [Theory]
    [InlineData("went|go to_sleep|away", "it went to sleep", "1-4")]
    [InlineData("went|go to_sleep|away", "it went sleep", "")]
    [InlineData("as? soon as? i sit", "soon i sit", "0-3")]
    [InlineData("as? soon as? i sit", "as soon as i sit", "0-5 1-5")]
    [InlineData("fine now?", "fine now", "0-1 0-2")]
    [InlineData("the <part>", "the big toe", "0-3")]
    public void Each_way_to_say_a_phrase_is_found_where_it_stands(string phrase, string text, string found) =>
        Assert.Equal(found, Found(phrase, text));

    [Theory]
    [InlineData("big toe", "big um um toe", "0-4")]
    [InlineData("big toe", "big um um um toe", "")]
    [InlineData("big toe", "um big toe", "1-3")]
    public void Two_words_that_fill_may_stand_within_and_none_before(string phrase, string text, string found) =>
        Assert.Equal(found, Found(phrase, text));

    [Fact]
    public void A_phrase_of_many_alternatives_takes_no_room_for_their_combinations()
    {
        var ten = string.Join('|', Enumerable.Range(0, 10).Select(i => $"w{(char)('a' + i)}"));
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal("0-9", Found(string.Join(' ', Enumerable.Repeat(ten, 9)), "wa wb wc wd we wf wg wh wi"));

        // A state for each of a thousand million ways would be more than any machine has.
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 1_000_000);
    }

    /// <returns>First token and the one after the last, of each place.</returns>
    private static string Found(string phrase, string text)
    {
        var lexicon = new Lexicon();
        lexicon.Classes["part"] = [PatternParser.Parse("foot"), PatternParser.Parse("big? toe")];
        var vocabulary = new Vocabulary(new Inflection([], []));
        var compiler = new PhraseCompiler(lexicon, vocabulary);
        compiler.Add(1, PatternParser.Parse(phrase));
        var phrases = compiler.Sealed();
        var words = text.Split(' ').Select(word => vocabulary.IdOf(word) is { } id ? (int[])[id] : []).ToArray();
        var found = new HashSet<string>();
        phrases.Find(words, [.. text.Split(' ').Select(word => word == "um")], (_, start, end) => found.Add($"{start}-{end}"));
        return string.Join(' ', found.Order());
    }
}
