using SpasmBot.Triage.Understanding.Context;

namespace SpasmBot.Triage.Tests.Understanding.Context;

/// <summary>Which parts of the body are the writer's own.</summary>
public class ExperiencersOfPlacesTests
{
    [Theory]
    [InlineData("my leg", true)]
    [InlineData("my b leg", true)]
    [InlineData("me leg", true)]
    [InlineData("my b c d e f g h leg", false)]
    [InlineData("leg", false)]
    [InlineData("her leg", false)]
    [InlineData("my b her leg", false)]
    [InlineData("i b it leg", false)]
    [InlineData("my . leg", false)]
    [InlineData("my numb her leg", false)]
    public void A_part_of_the_body_is_the_writers_where_it_is_called_so(string written, bool own)
    {
        var text = new SmallText(written);
        var place = SmallLanguage.Lexicon.Findings.Find(text.Text).Last(m => SmallLanguage.Lexicon.Lexicon.Findings[m.Owner].FindingId == "place");
        Assert.Equal(own, new Experiencers(SmallLanguage.Lexicon, text.Text, text.Clauses).IsOwnPlace(place));
    }
}
